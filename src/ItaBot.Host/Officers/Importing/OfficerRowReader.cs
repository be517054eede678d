using System.Net.Mail;
using ItaBot.Channels.Officers;
using ItaBot.Documents.Officers;
using ItaBot.Documents.Tables;
using ItaBot.Host.Tables;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Officers.Importing;

/// <summary>Reads a row of a table of officers by itself.</summary>
internal sealed class OfficerRowReader(IReadOnlyList<Agency> agencies, TableProblems<OfficerColumn> problems)
{
    private const int LongestEmail = 254;

    /// <summary>Reads a row. Where a cell is bad, which goes to the problems, the officer is not fit to be stored.</summary>
    public Officer Read(OfficerRow row)
    {
        CheckLeave(row);
        var actingFor = row[OfficerColumn.ActingFor];
        return new(
            Id(row),
            Line(row, OfficerColumn.Name),
            AgencyCell.Read(row[OfficerColumn.Agency], agencies, row.Line, OfficerColumn.Agency, problems),
            Line(row, OfficerColumn.Unit),
            Role(row),
            EntraObjectId(row),
            Email(row),
            actingFor.Length == 0 ? null : actingFor,
            row.LeaveFrom,
            row.LeaveTo);
    }

    private string Id(OfficerRow row)
    {
        var id = row[OfficerColumn.Id];
        if (!OfficerText.IsId(id))
        {
            problems.Add(
                row.Line,
                OfficerColumn.Id,
                new($"“{Excerpt.Of(id)}” ใช้เป็นรหัสไม่ได้", $"“{Excerpt.Of(id)}” cannot be an id."),
                new(
                    $"โปรดใช้ชื่อสั้น ๆ เป็นอักษรละติน เช่น somsri ไม่เกิน {OfficerText.LongestId} ตัว",
                    $"Use a short name in latin letters, such as somsri, of up to {OfficerText.LongestId} characters."));
        }

        return id;
    }

    private string Line(OfficerRow row, OfficerColumn column)
    {
        var text = row[column];
        if (!OfficerText.IsLine(text))
        {
            problems.Add(
                row.Line,
                column,
                text.Length == 0
                    ? new("ช่องนี้ว่าง", "The cell is empty.")
                    : new("ข้อความในช่องนี้ยาวเกินไปหรือมีหลายบรรทัด", "The cell is too long or has several lines."),
                new(
                    $"โปรดกรอกเป็นบรรทัดเดียว ไม่เกิน {OfficerText.LongestLine} ตัวอักษร",
                    $"Fill it in with a single line of up to {OfficerText.LongestLine} characters."));
        }

        return text;
    }

    private OfficerRole Role(OfficerRow row)
    {
        var text = row[OfficerColumn.Role];
        var role = OfficerRoles.Find(text);
        if (role is null)
        {
            problems.Add(
                row.Line,
                OfficerColumn.Role,
                new($"ไม่รู้จักบทบาท “{Excerpt.Of(text)}”", $"“{Excerpt.Of(text)}” is no role."),
                new(
                    "โปรดใช้ owner, supervisor, executive, administrator หรือ ผู้รับผิดชอบ, หัวหน้างาน, ผู้บริหาร, ผู้ดูแลระบบ",
                    "Use owner, supervisor, executive, administrator or ผู้รับผิดชอบ, หัวหน้างาน, ผู้บริหาร, ผู้ดูแลระบบ."));
        }

        return role ?? default;
    }

    private Guid? EntraObjectId(OfficerRow row)
    {
        var text = row[OfficerColumn.EntraObjectId];
        if (text.Length == 0)
        {
            return null;
        }

        if (Guid.TryParse(text, out var id) && id != Guid.Empty)
        {
            return id;
        }

        problems.Add(
            row.Line,
            OfficerColumn.EntraObjectId,
            new($"“{Excerpt.Of(text)}” ไม่ใช่รหัสออบเจ็กต์ของ Microsoft Entra", $"“{Excerpt.Of(text)}” is no object id of Microsoft Entra."),
            new(
                "โปรดคัดลอก Object ID ของผู้ใช้จาก Entra admin center แบบ 00000000-1111-2222-3333-444444444444 หรือเว้นว่างไว้",
                "Copy the user's Object ID from the Entra admin center, like 00000000-1111-2222-3333-444444444444, or leave the cell empty."));
        return null;
    }

    private string? Email(OfficerRow row)
    {
        var text = row[OfficerColumn.Email];
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length <= LongestEmail
            && MailAddress.TryCreate(text, out var address) && address.Address == text
            && address.Host.Trim('.') == address.Host && address.Host.Contains('.', StringComparison.Ordinal))
        {
            return text;
        }

        problems.Add(
            row.Line,
            OfficerColumn.Email,
            new($"“{Excerpt.Of(text)}” ไม่ใช่อีเมล", $"“{Excerpt.Of(text)}” is no e-mail address."),
            new("โปรดเขียนแบบ somsri@example.go.th หรือเว้นว่างไว้", "Write it like somsri@example.go.th, or leave the cell empty."));
        return null;
    }

    private void CheckLeave(OfficerRow row)
    {
        if (row.LeaveTo < row.LeaveFrom)
        {
            problems.Add(
                row.Line,
                OfficerColumn.LeaveTo,
                new("วันสุดท้ายที่ลามาก่อนวันแรก", "The leave ends before it begins."),
                new("โปรดตรวจวันที่และปี", "Check the days and their years."));
        }
    }
}
