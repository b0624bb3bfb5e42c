report --check faulty-report.json --format json
