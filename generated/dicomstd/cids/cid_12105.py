"""CID 12105 Intracranial Cerebral Vessel, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12105(ContextGroup, cid=12105, uid="1.2.840.10008.6.1.572", keyword="IntracranialCerebralVessel", title="Intracranial Cerebral Vessel", version="20160314", extensible=True):
    """Intracranial Cerebral Vessel, extensible."""

    AnteriorCerebralArtery = CodedConcept("60176003", "SCT", "Anterior Cerebral Artery")
    AnteriorCommunicatingArtery = CodedConcept("8012006", "SCT", "Anterior Communicating Artery")
    AnteriorMiddleCerebralArteryBifurcation = CodedConcept("397418009", "SCT", "Anterior-Middle Cerebral Artery Bifurcation")
    AnteriorPosteriorCerebralArteryBifurcation = CodedConcept("397419001", "SCT", "Anterior-Posterior Cerebral Artery Bifurcation")
    CarotidSiphon = CodedConcept("54409005", "SCT", "Carotid Siphon")
    CentralRetinalArtery = CodedConcept("76117006", "SCT", "Central Retinal Artery")
    CentralRetinalVein = CodedConcept("62869001", "SCT", "Central Retinal Vein")
    InternalCarotidArtery = CodedConcept("86117002", "SCT", "Internal Carotid Artery")
    InternalCarotidArteryC5Segment = CodedConcept("415637004", "SCT", "Internal Carotid Artery C5 segment")
    InternalCarotidArteryC6Segment = CodedConcept("698348000", "SCT", "Internal Carotid Artery C6 segment")
    TerminalInternalCarotidArtery = CodedConcept("415646005", "SCT", "Terminal internal carotid artery")
    MiddleCerebralArtery = CodedConcept("17232002", "SCT", "Middle Cerebral Artery")
    MiddleCerebralArteryM1Segment = CodedConcept("414722000", "SCT", "Middle Cerebral Artery M1 Segment")
    MiddleCerebralArteryM2Segment = CodedConcept("414723005", "SCT", "Middle Cerebral Artery M2 Segment")
    OphthalmicArtery = CodedConcept("53549008", "SCT", "Ophthalmic Artery")
    PosteriorCerebralArtery = CodedConcept("70382005", "SCT", "Posterior Cerebral Artery")
    PosteriorCerebralArteryP1Segment = CodedConcept("415144009", "SCT", "Posterior Cerebral Artery P1 Segment")
    PosteriorCerebralArteryP2Segment = CodedConcept("415145005", "SCT", "Posterior Cerebral Artery P2 Segment")
    PosteriorCommunicatingArtery = CodedConcept("43119007", "SCT", "Posterior Communicating Artery")
