list --no-shipped
