"""CID 6047 CAD Processing and Finding Summary, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6047Code

class CID6047(ContextGroup[CID6047Code], cid=6047, uid="1.2.840.10008.6.1.377", keyword="CADProcessingAndFindingSummary", title="CAD Processing and Finding Summary", version="20020904", extensible=False):
    """CAD Processing and Finding Summary, not extensible."""

    AllAlgorithmsSucceededWithoutFindings = CID6047Code("111241", "DCM", "All algorithms succeeded; without findings")
    AllAlgorithmsSucceededWithFindings = CID6047Code("111242", "DCM", "All algorithms succeeded; with findings")
    NotAllAlgorithmsSucceededWithoutFindings = CID6047Code("111243", "DCM", "Not all algorithms succeeded; without findings")
    NotAllAlgorithmsSucceededWithFindings = CID6047Code("111244", "DCM", "Not all algorithms succeeded; with findings")
    NoAlgorithmsSucceededWithoutFindings = CID6047Code("111245", "DCM", "No algorithms succeeded; without findings")
