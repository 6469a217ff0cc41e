"""CID 3773 Use Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3773(ContextGroup, cid=3773, uid="1.2.840.10008.6.1.261", keyword="UseStatus", title="Use Status", version="20070827", extensible=True):
    """Use Status, extensible."""

    Ended = CodedConcept("385656004", "SCT", "Ended")
    Suspended = CodedConcept("385655000", "SCT", "Suspended")
    InProgress = CodedConcept("385651009", "SCT", "In progress")
