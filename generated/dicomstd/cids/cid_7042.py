"""CID 7042 CMDCTECC Calcium Scoring Patient Size Category, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID7042Code

class CID7042(ContextGroup[CID7042Code], cid=7042, uid="1.2.840.10008.6.1.825", keyword="CMDCTECCCalciumScoringPatientSizeCategory", title="CMDCTECC Calcium Scoring Patient Size Category", version="20100127", extensible=False):
    """CMDCTECC Calcium Scoring Patient Size Category, not extensible."""

    SmallLessThan320CmLateralThickness = CID7042Code("113601", "DCM", "Small: < 32.0 cm lateral thickness")
    Medium320380CmLateralThickness = CID7042Code("113602", "DCM", "Medium: 32.0-38.0 cm lateral thickness")
    LargeGreaterThan380CmLateralThickness = CID7042Code("113603", "DCM", "Large: > 38.0 cm lateral thickness")
