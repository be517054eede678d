using ItaBot.Documents.Tables;

namespace ItaBot.Documents.Officers;

/// <summary>What a table of officers looks like.</summary>
internal static class OfficerForm
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

    public static TableForm<OfficerColumn> Form { get; } = new(
        Columns,
        [.. Enum.GetValues<OfficerColumn>().Where(c => c <= OfficerColumn.Role)],
        new("เจ้าหน้าที่", "officer"),
        "รหัส, ชื่อ, หน่วยงาน, ส่วนราชการ, บทบาท");
}
