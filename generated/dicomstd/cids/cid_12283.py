"""CID 12283 Cardiac Ultrasound Venous Return Pulmonary Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12283(ContextGroup, cid=12283, uid="1.2.840.10008.6.1.863", keyword="CardiacUltrasoundVenousReturnPulmonaryFindingSite", title="Cardiac Ultrasound Venous Return Pulmonary Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Venous Return Pulmonary Finding Site, extensible."""

    PulmonaryVein = CodedConcept("122972007", "SCT", "Pulmonary Vein")
    PulmonaryVeinGreatVessel = CodedConcept("430757002", "SCT", "Pulmonary Vein Great Vessel")
    CorTriatriatumOrifice = CodedConcept("443445009", "SCT", "Cor Triatriatum Orifice")
    PulmonaryVeinToAtriumConnection = CodedConcept("443297004", "SCT", "Pulmonary Vein to Atrium Connection")
    MustardOrSenningPulmonaryVenousPathway = CodedConcept("443907004", "SCT", "Mustard or Senning Pulmonary Venous Pathway")
