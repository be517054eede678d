using System.Text;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Tests.Support;

/// <summary>Values whose details do not matter to a test.</summary>
internal static class Some
{
    public static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    public static Agency Agency { get; } = new("bang-mek", "องค์การบริหารส่วนตำบลบางเมฆ", AgencyType.SAO, "เมือง", "นครนายก");

    public static DocumentImporter Importer { get; } = new(Rules, [Agency]);

    public static ImportResult Import(string text, string fileName = "report.txt", string? agencyId = null) =>
        Importer.Import(Encoding.UTF8.GetBytes(text), fileName, agencyId);

    public static ImportResult.Imported Imported(string text, string fileName = "report.txt", string? agencyId = null) =>
        Imported(Encoding.UTF8.GetBytes(text), fileName, agencyId);

    public static ImportResult.Imported Imported(byte[] content, string fileName, string? agencyId = null)
    {
        var result = Importer.Import(content, fileName, agencyId);
        return Assert.IsType<ImportResult.Imported>(result);
    }

    public static ImportProblem Refused(string text, string fileName = "report.txt", string? agencyId = null) =>
        Refused(Encoding.UTF8.GetBytes(text), fileName, agencyId);

    public static ImportProblem Refused(byte[] content, string fileName, string? agencyId = null)
    {
        var result = Importer.Import(content, fileName, agencyId);
        return Assert.IsType<ImportResult.Refused>(result).Problem;
    }
}
