using ItaBot.Host.CommandLine;
using ItaBot.Host.Officers.Importing;

namespace ItaBot.Host.Officers;

/// <summary>The directory as lines for people, an officer a line.</summary>
internal static class OfficerListText
{
    private const string Nothing = "-";

    public static IEnumerable<string> Lines(IReadOnlyList<ListedOfficer> listed) => listed.Count == 0
        ? ["ยังไม่มีเจ้าหน้าที่ในทะเบียน — there is no officer in the directory"]
        : listed.Select(Line);

    private static string Line(ListedOfficer listed)
    {
        var officer = listed.Officer;
        return Plain.Line(string.Join(
            " · ", officer.Id, officer.Name, officer.AgencyId, OrNothing(officer.Unit), OfficerRoles.WordOf(officer.Role), KnownBy(listed)));
    }

    private static string KnownBy(ListedOfficer listed) => OrNothing(string.Join(", ", new[]
    {
        listed.Officer.EntraObjectId is { } id ? $"Entra {id}" : null,
        listed.Officer.Email,
        listed.IsLinked ? "LINE" : null,
    }.OfType<string>()));

    private static string OrNothing(string text) => text.Length > 0 ? text : Nothing;
}
