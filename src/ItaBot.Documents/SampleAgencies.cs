using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>The agencies whose published reports are delivered as samples.</summary>
public static class SampleAgencies
{
    /// <summary>All of them, as their samples give them.</summary>
    public static IReadOnlyList<Agency> All { get; } =
    [
        new("klong-mueang", "องค์การบริหารส่วนตำบลคลองเมือง", AgencyType.SAO, "จักราช", "นครราชสีมา"),
        new("bueng-nakhon", "องค์การบริหารส่วนตำบลบึงนคร", AgencyType.SAO, "ธวัชบุรี", "ร้อยเอ็ด"),
        new("dan", "องค์การบริหารส่วนตำบลด่าน", AgencyType.SAO),
        new("pak-phraek", "เทศบาลเมืองปากแพรก", AgencyType.TOWN),
        new("chaiyaphum-pao", "องค์การบริหารส่วนจังหวัดชัยภูมิ", AgencyType.PAO, Province: "ชัยภูมิ"),
    ];
}
