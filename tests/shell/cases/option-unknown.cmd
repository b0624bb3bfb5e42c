list --wher name=x
