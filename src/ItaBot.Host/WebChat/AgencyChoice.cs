using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.WebChat;

/// <summary>An agency that can be asked about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its Thai name, with the usual abbreviation of its kind: <c>อบต.คลองเมือง</c>.</param>
internal sealed record AgencyChoice(string Id, string Name)
{
    /// <summary>An agency as it is offered.</summary>
    public static AgencyChoice Of(Agency agency) => new(agency.Id, agency.Type switch
    {
        AgencyType.SAO => agency.Name.Replace("องค์การบริหารส่วนตำบล", "อบต.", StringComparison.Ordinal),
        AgencyType.PAO => agency.Name.Replace("องค์การบริหารส่วนจังหวัด", "อบจ.", StringComparison.Ordinal),
        _ => agency.Name,
    });
}
