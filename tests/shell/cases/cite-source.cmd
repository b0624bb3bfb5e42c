cite texts/journal-2020.txt "Café" --source cafe
