using System.Text;
using ItaBot.Documents.Files;
using ItaBot.Documents.Json;
using ItaBot.Documents.Reports;
using ItaBot.Documents.Sheets;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents;

/// <summary>
/// Reads files with ITA results into assessments: published reports as text, CSV and XLSX with one score a row,
/// and JSON. A file is taken as a whole or refused as a whole.
/// </summary>
/// <remarks>
/// CSV and XLSX (the first sheet) begin with a row of headings, in any order, in English or Thai:
/// <c>agency</c>/<c>หน่วยงาน</c> (an id or the full name), <c>fiscalYear</c>/<c>ปีงบประมาณ</c>,
/// <c>target</c>/<c>รายการ</c> (<c>i10</c>, <c>total</c>/<c>คะแนนรวม</c>, <c>IIT</c>, <c>indicator:4</c>/<c>ตัวชี้วัดที่ 4</c>,
/// <c>9.1</c>, or <c>level</c>/<c>ระดับ</c> with the level as its score), <c>score</c>/<c>คะแนน</c>, and for the parts of an EIT item
/// <c>public</c>/<c>ส่วนที่ 1</c> and <c>survey</c>/<c>ส่วนที่ 2</c>. Thai digits are read like others.
/// </remarks>
/// <param name="rules">The rule years; a file of another year is refused.</param>
/// <param name="knownAgencies">The agencies that are on record; those of <see cref="SampleAgencies"/> are known too.</param>
public sealed class DocumentImporter(RuleBook rules, IReadOnlyList<Agency> knownAgencies)
{
    /// <summary>The largest file that is read, in bytes: 10 megabytes.</summary>
    public const int LargestFile = LargestMegabytes * 1024 * 1024;

    private const int LargestMegabytes = 10;

    private readonly Agency[] _known = [.. knownAgencies.Concat(SampleAgencies.All).DistinctBy(a => a.Id)];

    /// <summary>Reads a file.</summary>
    /// <param name="content">Is read up to <see cref="LargestFile"/> bytes, and left open.</param>
    /// <param name="fileName">Its extension helps to tell the format.</param>
    /// <param name="agencyId">The id for an agency that is not known yet; for a known one it must fit the file.</param>
    /// <returns>The assessment, or why the file is refused.</returns>
    public ImportResult Import(Stream content, string fileName, string? agencyId = null)
    {
        if (content.CanSeek && content.Length - content.Position > LargestFile)
        {
            return new ImportResult.Refused(Refusals.TooLarge(LargestMegabytes));
        }

        // One byte more than may be there tells a file that is too large from one that just fits.
        var bytes = new byte[1 + (content.CanSeek ? content.Length - content.Position : LargestFile)];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Import(bytes.AsMemory(0, length), fileName, agencyId);
    }

    /// <summary>Reads a file that is in memory, as <see cref="Import(Stream, string, string?)"/> does.</summary>
    public ImportResult Import(ReadOnlyMemory<byte> content, string fileName, string? agencyId = null)
    {
        if (content.Length > LargestFile)
        {
            return new ImportResult.Refused(Refusals.TooLarge(LargestMegabytes));
        }

        var log = new ImportLog();
        var assessment = Read(content, fileName, new(_known, agencyId), log);
        return log.Problem is { } problem || assessment is null
            ? new ImportResult.Refused(log.Problem ?? Refusals.NotAReport(1))
            : new ImportResult.Imported(assessment, log.Unreadable);
    }

    private Assessment? Read(ReadOnlyMemory<byte> content, string fileName, AgencyChoice choice, ImportLog log)
    {
        var kind = FileKinds.Of(content.Span, fileName);
        if (FileKinds.RefusalOf(kind) is { } refusal)
        {
            log.Refuse(refusal);
            return null;
        }

        if (kind is FileKind.Workbook)
        {
            return new ItemSheet(rules, choice, log).Read(WorkbookRows.Read(content, log));
        }

        if (Utf8Text.Read(content.Span, log) is not { } text)
        {
            return null;
        }

        return kind switch
        {
            FileKind.Json => AssessmentFile.Read(Encoding.UTF8.GetBytes(text), rules, choice, log),
            FileKind.Csv => new ItemSheet(rules, choice, log).Read(CsvRows.Read(text, log)),
            _ => ItemSheet.HasHeadings(text)
                ? new ItemSheet(rules, choice, log).Read(CsvRows.Read(text, log))
                : ReportReader.Read(text, rules, choice, log),
        };
    }
}
