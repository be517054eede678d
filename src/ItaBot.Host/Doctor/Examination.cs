using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Doctor;

/// <summary>Runs all checks one after the other.</summary>
/// <param name="checks">The checks, each after those that it needs.</param>
internal sealed class Examination(IEnumerable<IDoctorCheck> checks)
{
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var failed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in checks)
        {
            var missing = check.Needs.FirstOrDefault(failed.Contains);
            var found = missing is null ? await LookAsync(check, cancellationToken) : [SkippedFor(check, missing)];
            if (missing is not null || found.Any(f => f.State == FindingState.Failed))
            {
                failed.Add(check.Name);
            }

            findings.AddRange(found);
        }

        return findings;
    }

    private static async Task<IReadOnlyList<Finding>> LookAsync(IDoctorCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.LookAsync(cancellationToken);
        }
        catch (Exception e) when (KnownFailure.LineOf(e) is not null)
        {
            // The line says it in both languages already.
            var line = KnownFailure.LineOf(e)!;
            return [Finding.Failed(check.Name, line, line)];
        }
    }

    private static Finding SkippedFor(IDoctorCheck check, string missing) => Finding.Skipped(
        check.Name,
        $"ยังไม่ได้ตรวจ ให้แก้ {missing} ก่อนแล้วตรวจใหม่",
        $"not looked at; put {missing} right first and look again");
}
