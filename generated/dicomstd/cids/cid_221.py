"""CID 221 Measurement Range Concept, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID221(ContextGroup, cid=221, uid="1.2.840.10008.6.1.26", keyword="MeasurementRangeConcept", title="Measurement Range Concept", version="20030327", extensible=True):
    """Measurement Range Concept, extensible, includes CID 226, 227."""

    N95thPercentileValueOfPopulation = CodedConcept("371889001", "SCT", "95th Percentile Value of population")
    N90thPercentileValueOfPopulation = CodedConcept("371887004", "SCT", "90th Percentile Value of population")
    N1SigmaUpperValueOfPopulation = CodedConcept("371917008", "SCT", "1 Sigma Upper Value of population")
    N2SigmaUpperValueOfPopulation = CodedConcept("371920000", "SCT", "2 Sigma Upper Value of population")
    MeanValueOfPopulation = CodedConcept("373098007", "SCT", "Mean Value of population")
    MedianValueOfPopulation = CodedConcept("373099004", "SCT", "Median Value of population")
    N10thPercentileValueOfPopulation = CodedConcept("371890005", "SCT", "10th Percentile Value of population")
    N5thPercentileValueOfPopulation = CodedConcept("371888009", "SCT", "5th Percentile Value of population")
    N1SigmaLowerValueOfPopulation = CodedConcept("371919006", "SCT", "1 Sigma Lower Value of population")
    N2SigmaLowerValueOfPopulation = CodedConcept("371918003", "SCT", "2 Sigma Lower Value of population")
    StandardDeviationOfPopulation = CodedConcept("121414", "DCM", "Standard deviation of population")
    N2SigmaDeviationOfPopulation = CodedConcept("121417", "DCM", "2 Sigma deviation of population")
    InterquartileRangeOfPopulation = CodedConcept("130614", "DCM", "Interquartile Range of population")
    InterquartileRangeToMedianRatioOfPopulation = CodedConcept("130615", "DCM", "Interquartile Range to Median ratio of population")
    PercentileRankingOfMeasurement = CodedConcept("121415", "DCM", "Percentile Ranking of measurement")
    ZScoreOfMeasurement = CodedConcept("121416", "DCM", "Z-Score of measurement")
