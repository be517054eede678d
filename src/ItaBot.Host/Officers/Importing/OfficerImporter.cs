using ItaBot.Channels.Officers;
using ItaBot.Documents.Officers;
using ItaBot.Documents.Tables;
using ItaBot.Host.Tables;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Officers.Importing;

/// <summary>Turns a table into officers, or says everything that is wrong with it.</summary>
/// <param name="agencies">The agencies on record.</param>
/// <param name="onRecord">The officers of the directory.</param>
internal sealed class OfficerImporter(IReadOnlyList<Agency> agencies, IReadOnlyList<Officer> onRecord)
{
    public OfficerImport Read(OfficerTable.Read table)
    {
        var problems = new TableProblems<OfficerColumn>(table.Headings, table.Problems);
        var reader = new OfficerRowReader(agencies, problems);
        List<(OfficerRow Row, Officer Officer)> read = [.. table.Rows.Select(r => (r, reader.Read(r)))];
        var ids = read.Select(r => r.Officer.Id).ToHashSet(Officer.IdComparer);
        Officer[] staying = [.. onRecord.Where(o => !ids.Contains(o.Id))];

        CheckUnique(read, problems, OfficerColumn.Id, o => o.Id.ToLowerInvariant(), []);
        CheckUnique(read, problems, OfficerColumn.EntraObjectId, o => o.EntraObjectId?.ToString(), staying);
        CheckUnique(read, problems, OfficerColumn.Email, o => o.Email, staying);
        var byId = staying.Concat(read.Select(r => r.Officer))
            .DistinctBy(o => o.Id, Officer.IdComparer)
            .ToDictionary(o => o.Id, Officer.IdComparer);
        CheckActing(read, problems, byId);

        // A row that is bad already may have no role yet: whether anybody is left is told of good rows alone.
        if (!problems.Any())
        {
            CheckAdministrators(read, problems, staying);
        }

        return problems.Any()
            ? new OfficerImport.Refused([.. problems])
            : new OfficerImport.Taken(
                [.. read.Select(r => r.Officer with { ActingFor = r.Officer.ActingFor is { } other ? byId[other].Id : null })],
                onRecord.Count - staying.Length,
                table.Ignored);
    }

    private static void CheckUnique(
        List<(OfficerRow Row, Officer Officer)> read,
        TableProblems<OfficerColumn> problems,
        OfficerColumn column,
        Func<Officer, string?> keyOf,
        IReadOnlyList<Officer> staying)
    {
        var lines = new Dictionary<string, int>();
        foreach (var (row, officer) in read)
        {
            if (keyOf(officer) is not { Length: > 0 } key)
            {
                continue;
            }

            if (!lines.TryAdd(key, row.Line))
            {
                problems.Add(
                    row.Line,
                    column,
                    new($"“{Excerpt.Of(row[column])}” ซ้ำกับบรรทัด {lines[key]}", $"“{Excerpt.Of(row[column])}” stands in line {lines[key]} already."),
                    new("โปรดแก้หรือลบแถวใดแถวหนึ่ง", "Correct or delete one of the rows."));
            }
            else if (staying.FirstOrDefault(o => keyOf(o) == key) is { } other)
            {
                problems.Add(
                    row.Line,
                    column,
                    new($"“{Excerpt.Of(row[column])}” เป็นของเจ้าหน้าที่รหัส {other.Id} ในระบบแล้ว", $"“{Excerpt.Of(row[column])}” is that of the officer {other.Id} already."),
                    new($"ถ้าเป็นคนเดียวกันโปรดใช้รหัส {other.Id} ในแถวนี้", $"If it is the same person, use the id {other.Id} in this row."));
            }
        }
    }

    // Without any administrator the next start of the server would offer the place to whoever reads its console.
    private void CheckAdministrators(
        List<(OfficerRow Row, Officer Officer)> read, TableProblems<OfficerColumn> problems, IReadOnlyList<Officer> staying)
    {
        if (staying.Concat(read.Select(r => r.Officer)).Any(IsAdministrator))
        {
            return;
        }

        foreach (var (row, officer) in read)
        {
            if (onRecord.Any(o => IsAdministrator(o) && Officer.IdComparer.Equals(o.Id, officer.Id)))
            {
                problems.Add(
                    row.Line,
                    OfficerColumn.Role,
                    new($"เจ้าหน้าที่รหัส {officer.Id} เป็นผู้ดูแลระบบคนสุดท้าย", $"The officer {officer.Id} is the last administrator."),
                    new("โปรดตั้งเจ้าหน้าที่คนอื่นเป็นผู้ดูแลระบบก่อน หรือในไฟล์นี้", "Make somebody else administrator first, or in this file."));
            }
        }
    }

    private static bool IsAdministrator(Officer officer) => officer.Role == OfficerRole.Administrator;

    private static void CheckActing(
        List<(OfficerRow Row, Officer Officer)> read, TableProblems<OfficerColumn> problems, Dictionary<string, Officer> byId)
    {
        foreach (var (row, officer) in read.Where(r => r.Officer.ActingFor is not null))
        {
            var other = byId.GetValueOrDefault(officer.ActingFor!);
            LocalText? what = other switch
            {
                null => new($"ไม่มีเจ้าหน้าที่รหัส “{Excerpt.Of(officer.ActingFor!)}”", $"There is no officer “{Excerpt.Of(officer.ActingFor!)}”."),
                _ when Officer.IdComparer.Equals(other.Id, officer.Id) => new("รักษาการแทนตัวเองไม่ได้", "Nobody acts for themselves."),
                _ when other.AgencyId != officer.AgencyId => new(
                    $"เจ้าหน้าที่รหัส {other.Id} เป็นของหน่วยงานอื่น", $"The officer {other.Id} is of another agency."),
                _ => null,
            };
            if (what is not null)
            {
                problems.Add(
                    row.Line,
                    OfficerColumn.ActingFor,
                    what,
                    new(
                        "โปรดใช้รหัสของเจ้าหน้าที่อีกคนในหน่วยงานเดียวกัน ซึ่งอยู่ในไฟล์นี้หรือในระบบ หรือเว้นว่างไว้",
                        "Use the id of another officer of the same agency, who is in this file or on record, or leave the cell empty."));
            }
        }
    }
}
