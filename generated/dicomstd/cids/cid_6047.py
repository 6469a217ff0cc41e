"""CID 6047 CAD Processing and Finding Summary, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6047(ContextGroup, cid=6047, uid="1.2.840.10008.6.1.377", keyword="CADProcessingAndFindingSummary", title="CAD Processing and Finding Summary", version="20020904", extensible=False):
    """CAD Processing and Finding Summary, not extensible."""

    AllAlgorithmsSucceededWithoutFindings = CodedConcept("111241", "DCM", "All algorithms succeeded; without findings")
    AllAlgorithmsSucceededWithFindings = CodedConcept("111242", "DCM", "All algorithms succeeded; with findings")
    NotAllAlgorithmsSucceededWithoutFindings = CodedConcept("111243", "DCM", "Not all algorithms succeeded; without findings")
    NotAllAlgorithmsSucceededWithFindings = CodedConcept("111244", "DCM", "Not all algorithms succeeded; with findings")
    NoAlgorithmsSucceededWithoutFindings = CodedConcept("111245", "DCM", "No algorithms succeeded; without findings")
