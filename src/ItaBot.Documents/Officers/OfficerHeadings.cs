using ItaBot.Documents.Sheets;

namespace ItaBot.Documents.Officers;

/// <summary>Which column of a table of officers stands where.</summary>
/// <param name="Places">The place of each column that there is, from 0.</param>
/// <param name="Ignored">The headings that stand for no column.</param>
/// <param name="Repeated">A heading whose column another heading stands for already; null where there is none.</param>
internal sealed record OfficerHeadings(
    IReadOnlyDictionary<OfficerColumn, int> Places, IReadOnlyList<string> Ignored, string? Repeated)
{
    private static readonly Dictionary<string, OfficerColumn> Columns = new(StringComparer.Ordinal)
    {
        ["id"] = OfficerColumn.Id,
        ["รหัส"] = OfficerColumn.Id,
        ["รหัสเจ้าหน้าที่"] = OfficerColumn.Id,
        ["name"] = OfficerColumn.Name,
        ["ชื่อ"] = OfficerColumn.Name,
        ["ชื่อสกุล"] = OfficerColumn.Name,
        ["ชื่อนามสกุล"] = OfficerColumn.Name,
        ["agency"] = OfficerColumn.Agency,
        ["หน่วยงาน"] = OfficerColumn.Agency,
        ["unit"] = OfficerColumn.Unit,
        ["หน่วย"] = OfficerColumn.Unit,
        ["ส่วนราชการ"] = OfficerColumn.Unit,
        ["ส่วนราชการหน่วย"] = OfficerColumn.Unit,
        ["สังกัด"] = OfficerColumn.Unit,
        ["role"] = OfficerColumn.Role,
        ["บทบาท"] = OfficerColumn.Role,
        ["หน้าที่"] = OfficerColumn.Role,
        ["entraobjectid"] = OfficerColumn.EntraObjectId,
        ["entraid"] = OfficerColumn.EntraObjectId,
        ["objectid"] = OfficerColumn.EntraObjectId,
        ["รหัสentra"] = OfficerColumn.EntraObjectId,
        ["email"] = OfficerColumn.Email,
        ["อีเมล"] = OfficerColumn.Email,
        ["อีเมล์"] = OfficerColumn.Email,
        ["actingfor"] = OfficerColumn.ActingFor,
        ["รักษาการแทน"] = OfficerColumn.ActingFor,
        ["รักษาราชการแทน"] = OfficerColumn.ActingFor,
        ["leavefrom"] = OfficerColumn.LeaveFrom,
        ["ลาตั้งแต่"] = OfficerColumn.LeaveFrom,
        ["ลาตั้งแต่วันที่"] = OfficerColumn.LeaveFrom,
        ["วันที่เริ่มลา"] = OfficerColumn.LeaveFrom,
        ["leaveto"] = OfficerColumn.LeaveTo,
        ["ลาถึง"] = OfficerColumn.LeaveTo,
        ["ลาถึงวันที่"] = OfficerColumn.LeaveTo,
        ["วันสุดท้ายที่ลา"] = OfficerColumn.LeaveTo,
    };

    /// <summary>The required columns that are missing.</summary>
    public IReadOnlyList<OfficerColumn> Missing =>
        [.. Enum.GetValues<OfficerColumn>().Where(c => c <= OfficerColumn.Role && !Places.ContainsKey(c))];

    /// <summary>Reads the row of headings.</summary>
    public static OfficerHeadings Read(SheetRow row)
    {
        var places = new Dictionary<OfficerColumn, int>();
        var ignored = new List<string>();
        string? repeated = null;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (Columns.TryGetValue(Plain(row.Cells[i]), out var column))
            {
                repeated ??= places.TryAdd(column, i) ? null : row.Cells[i];
            }
            else if (row.Cells[i].Length > 0)
            {
                ignored.Add(row.Cells[i]);
            }
        }

        return new(places, ignored, repeated);
    }

    /// <summary>How the contract calls a column: <c>leaveFrom</c>.</summary>
    public static string NameOf(OfficerColumn column)
    {
        var name = column.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    // Without what people put between words.
    private static string Plain(string heading) =>
        string.Concat(heading.Where(c => !char.IsWhiteSpace(c) && !"-_./()".Contains(c))).ToLowerInvariant();
}
