"""The first stage: DocBook in, tables as they are printed out. Knows XML, judges nothing."""
