"""Build-time generator: the DICOM standard's DocBook XML in, the Python package ``dicomstd`` out.

The stages stand side by side and run in one direction: ``read`` (tables as printed) -> ``model`` (frozen types) ->
``passes`` (errata, linking, conditions, names) -> ``views`` (one view model per output file) -> ``emit`` (templates,
atomic writes).
"""
