using ItaBot.Documents.Disclosures;
using ItaBot.Documents.Tables;
using ItaBot.Reminders.Records;

namespace ItaBot.Host.Disclosures;

/// <summary>Turns a table into published links, or says everything that is wrong with it.</summary>
/// <param name="known">What a row is held against.</param>
/// <param name="onRecord">The links on record, with the agency of each.</param>
internal sealed class DisclosureImporter(DisclosureContext known, IReadOnlyList<(string AgencyId, Disclosure Disclosure)> onRecord)
{
    public DisclosureImport Read(Table<DisclosureColumn>.Read table)
    {
        var problems = new TableProblems<DisclosureColumn>(table.Headings, []);
        var reader = new DisclosureRowReader(known, problems);
        var links = new List<ReminderChange.Disclose>();
        var lines = new Dictionary<(string, int, string), int>();
        foreach (var row in table.Rows)
        {
            if (reader.Read(row) is not { } link)
            {
                continue;
            }

            if (lines.TryAdd(KeyOf(link), row.Line))
            {
                links.Add(link);
            }
            else
            {
                var first = lines[KeyOf(link)];
                problems.Add(
                    row.Line,
                    DisclosureColumn.Item,
                    new($"ข้อ {link.Item} ซ้ำกับบรรทัด {first}", $"The item {link.Item} stands in line {first} already."),
                    new("โปรดเหลือลิงก์ของแต่ละข้อไว้แถวเดียว", "Leave one row for each item."));
            }
        }

        return problems.Any() ? new DisclosureImport.Refused([.. problems]) : Taken(links, table.Ignored);
    }

    private DisclosureImport.Taken Taken(List<ReminderChange.Disclose> links, IReadOnlyList<string> ignored)
    {
        var before = onRecord.ToDictionary(d => (d.AgencyId, d.Disclosure.FiscalYear, d.Disclosure.Item), d => d.Disclosure.Link);
        string?[] others = [.. links.Select(l => before.GetValueOrDefault(KeyOf(l)))];
        var unchanged = links.Zip(others).Count(l => l.First.Link == l.Second);
        return new(links, others.Count(o => o is not null) - unchanged, unchanged, ignored);
    }

    private static (string AgencyId, int FiscalYear, string Item) KeyOf(ReminderChange.Disclose link) => (link.AgencyId, link.FiscalYear, link.Item);
}
