"""CID 3021 CAD-RADS™ Stenosis Assessment Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3021Code

class CID3021(ContextGroup[CID3021Code], cid=3021, uid="1.2.840.10008.6.1.1430", keyword="CADRADSStenosisAssessmentModifier", title="CAD-RADS™ Stenosis Assessment Modifier", version="20211114", extensible=False):
    """CAD-RADS™ Stenosis Assessment Modifier, not extensible."""

    N4ASevereStenosis = CID3021Code("130728", "DCM", "4A - Severe stenosis")
    N4BSevereStenosis = CID3021Code("130729", "DCM", "4B - Severe stenosis")
