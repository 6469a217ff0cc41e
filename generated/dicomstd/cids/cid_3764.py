"""CID 3764 Myocardial Infarction Therapy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3764(ContextGroup, cid=3764, uid="1.2.840.10008.6.1.257", keyword="MyocardialInfarctionTherapy", title="Myocardial Infarction Therapy", version="20070827", extensible=True):
    """Myocardial Infarction Therapy, extensible."""

    PercutaneousCoronaryIntervention = CodedConcept("415070008", "SCT", "Percutaneous coronary intervention")
    InsertionOfCoronaryArteryStent = CodedConcept("36969009", "SCT", "Insertion of coronary artery stent")
    CoronaryArteryBypassGraft = CodedConcept("232717009", "SCT", "Coronary artery bypass graft")
    ThrombolyticTherapy = CodedConcept("426347000", "SCT", "Thrombolytic therapy")
