using System.Globalization;
using System.Text;
using ItaBot.EndToEnd.Tests.Line;
using ItaBot.EndToEnd.Tests.Teams;
using ItaBot.FakeAzure.Connector;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>
/// The officers of คลองเมือง: one known in both channels, some in one, one in none; one who is on leave from 30 March to 3 April
/// 2026, with a colleague of another unit acting for her.
/// </summary>
internal static class ReminderPeople
{
    private const string Header = "id,name,agency,unit,role,entraObjectId,actingFor,leaveFrom,leaveTo";

    private static readonly (string Id, string Post, string Absence, bool InTeams, bool InLine)[] Officers =
    [
        ("somsri", "สมศรี,klong-mueang,กองคลัง,owner", ",,", true, true),
        ("wichai", "วิชัย,klong-mueang,กองคลัง งานพัสดุ,owner", ",,", false, true),
        ("prasit", "ประสิทธิ์,klong-mueang,กองคลัง,supervisor", ",,", true, false),
        ("malee", "มาลี,klong-mueang,สำนักปลัด,owner", ",2026-03-30,2026-04-03", true, false),
        ("nida", "นิดา,klong-mueang,กองการศึกษา,owner", "malee,,", false, true),
        ("anan", "อนันต์,klong-mueang,สำนักปลัด,supervisor", ",,", true, false),
        ("chang", "ช้าง,klong-mueang,กองช่าง,supervisor", ",,", false, false),
        ("nayok", "นายก,klong-mueang,ผู้บริหาร,executive", ",,", false, true),
        ("admin", "แอดมิน,klong-mueang,สำนักปลัด,administrator", ",,", true, false),
    ];

    /// <summary>Some of them by id, all where none is named.</summary>
    public static IReadOnlyList<(string Id, string Post, string Absence, bool InTeams, bool InLine)> Some(IReadOnlyList<string> ids) =>
        [.. Officers.Where(o => ids.Count == 0 || ids.Contains(o.Id))];

    /// <summary>The directory, as an administrator writes it.</summary>
    public static string Table(IEnumerable<(string Id, string Post, string Absence, bool InTeams, bool InLine)> people) => people.Aggregate(
        new StringBuilder(Header), (table, o) => table.Append(CultureInfo.InvariantCulture, $"\n{o.Id},{o.Post},{InTeams(o.Id).AadObjectId},{o.Absence}")).ToString();

    /// <summary>An officer, as Teams names them.</summary>
    public static FakeMember InTeams(string officer) => TeamsOffice.Person(NumberOf(officer));

    /// <summary>An officer, as LINE names them.</summary>
    public static string InLine(string officer) => LineOffice.Person(NumberOf(officer));

    private static int NumberOf(string officer) => 500 + Array.FindIndex(Officers, o => o.Id == officer);
}
