using ItaBot.Documents.Tables;

namespace ItaBot.Documents.Disclosures;

/// <summary>Reads tables of published links: CSV in UTF-8, and the first sheet of a workbook. Headings are English or Thai, in any order.</summary>
public static class DisclosureTableReader
{
    private static readonly TableForm<DisclosureColumn> Form = new(
        new Dictionary<string, DisclosureColumn>(StringComparer.Ordinal)
        {
            ["agency"] = DisclosureColumn.Agency,
            ["หน่วยงาน"] = DisclosureColumn.Agency,
            ["รหัสหน่วยงาน"] = DisclosureColumn.Agency,
            ["item"] = DisclosureColumn.Item,
            ["ข้อ"] = DisclosureColumn.Item,
            ["ข้อที่"] = DisclosureColumn.Item,
            ["ข้อoit"] = DisclosureColumn.Item,
            ["link"] = DisclosureColumn.Link,
            ["url"] = DisclosureColumn.Link,
            ["ลิงก์"] = DisclosureColumn.Link,
            ["ลิงค์"] = DisclosureColumn.Link,
            ["fiscalyear"] = DisclosureColumn.FiscalYear,
            ["year"] = DisclosureColumn.FiscalYear,
            ["ปีงบประมาณ"] = DisclosureColumn.FiscalYear,
            ["ปี"] = DisclosureColumn.FiscalYear,
        },
        [DisclosureColumn.Item, DisclosureColumn.Link],
        new("ลิงก์ที่เผยแพร่", "published link"),
        "ข้อ, ลิงก์");

    /// <summary>Reads a file of up to <see cref="DocumentImporter.LargestFile"/> bytes.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its extension helps to tell the format.</param>
    public static Table<DisclosureColumn> Read(ReadOnlyMemory<byte> content, string fileName) => TableReader.Read(content, fileName, Form);
}
