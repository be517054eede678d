using ItaBot.Documents.Reports.Agencies;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Sheets;

/// <summary>Finds out which agency a table is about: by an id, a full name or its usual short form, the same in each row.</summary>
internal sealed class SheetAgency(AgencyChoice choice, ImportLog log)
{
    public Agency? Read(List<SheetRow> rows, int? column)
    {
        var first = rows.Find(r => r.At(column).Length > 0);
        if (first is null)
        {
            return WithoutName();
        }

        var name = first.At(column);
        if (rows.Find(r => r.At(column).Length > 0 && r.At(column) != name) is { } other)
        {
            log.Refuse(AgencyRefusals.Two(other.Number, name, other.At(column)));
            return null;
        }

        var type = AgencyKinds.TypeOf(name);
        var printed = new Agency("", name, type, null, type is AgencyType.PAO ? AgencyKinds.LocalNameOf(name) : null);
        return choice.Resolve(choice.Known.FirstOrDefault(a => IsNamed(a, name)), first.Number, printed, a => IsNamed(a, name), log);
    }

    private static bool IsNamed(Agency agency, string name) =>
        name == agency.Id || name == agency.Name || name == AgencyTypes.ShortNameOf(agency);

    private Agency? WithoutName()
    {
        var given = choice.Known.FirstOrDefault(a => a.Id == choice.GivenId);
        if (given is null)
        {
            log.Refuse(AgencyRefusals.None);
        }

        return given;
    }
}
