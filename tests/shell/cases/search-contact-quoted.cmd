search @TINY@ '"contact: (contact:pat)"'
