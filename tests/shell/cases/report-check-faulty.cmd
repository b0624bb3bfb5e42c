report --check faulty-report.json
