list @TINY@ --where 'contact[kind=press].name=Pat Example'
