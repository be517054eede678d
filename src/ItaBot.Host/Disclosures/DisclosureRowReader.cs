using ItaBot.Documents.Disclosures;
using ItaBot.Documents.Tables;
using ItaBot.Host.Tables;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Host.Disclosures;

/// <summary>Reads a row of a table of published links by itself.</summary>
internal sealed class DisclosureRowReader(DisclosureContext known, TableProblems<DisclosureColumn> problems)
{
    /// <summary>Reads a row; null where a cell is bad, which goes to the problems.</summary>
    public ReminderChange.Disclose? Read(TableRow<DisclosureColumn> row)
    {
        var before = problems.Count();
        var agency = AgencyId(row);
        var year = FiscalYear(row);
        var item = year is { } of ? Item(row, of) : null;
        var link = Link(row);
        return problems.Count() == before ? new(agency, null, year!.Value, item!, link) : null;
    }

    private string AgencyId(TableRow<DisclosureColumn> row)
    {
        var text = row[DisclosureColumn.Agency];
        if (text.Length == 0)
        {
            if (known.AgencyId is { } given)
            {
                return given;
            }

            problems.Add(
                row.Line,
                DisclosureColumn.Agency,
                new("ไม่ได้ระบุหน่วยงาน", "The row names no agency."),
                new("โปรดเติมคอลัมน์ agency หรือใช้ --agency ID", "Fill in the column agency, or use --agency ID."));
            return text;
        }

        var id = AgencyCell.Read(text, known.Agencies, row.Line, DisclosureColumn.Agency, problems);
        if (known.AgencyId is { } whole && id != whole && known.Agencies.Any(a => a.Id == id))
        {
            problems.Add(
                row.Line,
                DisclosureColumn.Agency,
                new($"“{Excerpt.Of(text)}” ไม่ใช่หน่วยงานที่ระบุด้วย --agency", $"“{Excerpt.Of(text)}” is another agency than that of --agency."),
                new("โปรดแก้แถวนี้ หรือไม่ใช้ --agency", "Correct the row, or leave out --agency."));
        }

        return id;
    }

    private int? FiscalYear(TableRow<DisclosureColumn> row)
    {
        var text = row[DisclosureColumn.FiscalYear];
        if (text.Length == 0)
        {
            return known.ThisYear;
        }

        // A year that only exists by a slip of the pen would be taken for one whose rules are not published yet.
        var (first, last) = (known.Rules.Years[0].Year, known.ThisYear + 1);
        if (FiscalYears.TryRead(text, out var year) && year >= first && year <= last)
        {
            return year;
        }

        problems.Add(
            row.Line,
            DisclosureColumn.FiscalYear,
            new($"“{Excerpt.Of(text)}” ไม่ใช่ปีงบประมาณที่ใช้ได้", $"“{Excerpt.Of(text)}” is no fiscal year that can be."),
            new(
                $"โปรดเขียนปีงบประมาณ {first} ถึง {last} หรือเว้นว่างไว้หากเป็นปี {known.ThisYear}",
                $"Write a fiscal year from {first} to {last}, or leave the cell empty for {known.ThisYear}."));
        return null;
    }

    private string? Item(TableRow<DisclosureColumn> row, int year)
    {
        var text = row[DisclosureColumn.Item];
        var rules = OitRules.Of(known.Rules, year);
        if (rules is not null && DisclosureItem.Find(text, rules) is { } item)
        {
            return item.Id;
        }

        problems.Add(
            row.Line,
            DisclosureColumn.Item,
            text.Length == 0
                ? new("ไม่ได้ระบุข้อ", "The row names no item.")
                : new($"ไม่มีข้อ OIT “{Excerpt.Of(text)}” ในปีงบประมาณ {year}", $"There is no OIT item “{Excerpt.Of(text)}” in the fiscal year {year}."),
            WhatToDo(rules));
        return null;
    }

    private static LocalText WhatToDo(RuleYear? rules) => rules?[Tool.OIT].Indicators.SelectMany(i => i.Items).ToList() is { Count: > 0 } items
        ? new($"โปรดใช้ {items[0].Id} ถึง {items[^1].Id}", $"Use {items[0].Id} to {items[^1].Id}.")
        : new("ยังไม่รู้ข้อ OIT ของปีนี้ โปรดตรวจปีงบประมาณ", "The OIT items of that year are not known; check the fiscal year.");

    private string Link(TableRow<DisclosureColumn> row)
    {
        var text = row[DisclosureColumn.Link];
        if (!LinkAddress.TryRead(text, out var link))
        {
            problems.Add(
                row.Line,
                DisclosureColumn.Link,
                text.Length == 0
                    ? new("ไม่มีลิงก์", "The row holds no link.")
                    : new($"“{Excerpt.Of(text)}” ไม่ใช่ลิงก์ที่ใช้ได้", $"“{Excerpt.Of(text)}” is no link that can be used."),
                new(
                    "โปรดคัดลอกที่อยู่เว็บทั้งหมดจากเบราว์เซอร์ ขึ้นต้นด้วย https:// หรือ http:// ไม่มีช่องว่างและไม่มีรหัสผ่าน",
                    "Copy the whole address from a browser; it begins with https:// or http:// and holds neither spaces nor a password."));
        }

        return link;
    }
}
