using System.Diagnostics;
using ItaBot.Documents;
using ItaBot.Host.CommandLine;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Importing;

/// <summary>Reads the files of one import. Each is read with what the ones before it brought.</summary>
/// <param name="rules">The rule years.</param>
/// <param name="onRecord">The agencies that are on record.</param>
/// <param name="agencyId">The id for an agency that is not known yet; null where none was given.</param>
internal sealed class FileImport(RuleBook rules, IReadOnlyList<Agency> onRecord, string? agencyId)
{
    private readonly List<Agency> _known = [.. onRecord];
    private readonly Dictionary<(string AgencyId, int Year), string> _read = [];

    /// <summary>Reads a file, or says why it is refused.</summary>
    public async Task<ImportResult> ReadAsync(string file, CancellationToken cancellationToken) =>
        await InputBytes.ReadAsync(file, cancellationToken) switch
        {
            InputBytes.Read read => Take(file, new DocumentImporter(rules, _known).Import(read.Bytes, file, agencyId)),
            InputBytes.Refused refused => new ImportResult.Refused(new(
                null, refused.Why, new("โปรดตรวจชื่อไฟล์", "Check the name of the file."))),
            _ => throw new UnreachableException(),
        };

    private ImportResult Take(string file, ImportResult result)
    {
        if (result is not ImportResult.Imported { Assessment: { } assessment })
        {
            return result;
        }

        var (agency, year) = (assessment.Agency, assessment.FiscalYear);
        if (!_read.TryAdd((agency.Id, year), file))
        {
            return new ImportResult.Refused(new(
                null,
                new(
                    $"เป็นผลการประเมินปี {year} ของ {agency.Id} ซึ่งอยู่ในไฟล์ {_read[(agency.Id, year)]} แล้ว",
                    $"It is about {agency.Id} in {year}, as {_read[(agency.Id, year)]} is."),
                new("โปรดนำเข้าทีละไฟล์ ไฟล์หลังจะแทนที่ไฟล์แรก", "Import them one after the other; the later one replaces the earlier one.")));
        }

        if (!_known.Exists(known => known.Id == agency.Id))
        {
            _known.Add(agency);
        }

        return result;
    }
}
