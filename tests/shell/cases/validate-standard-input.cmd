validate - --errors-only
