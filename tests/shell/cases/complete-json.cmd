@TINY@ complete 'single tel' --format json
