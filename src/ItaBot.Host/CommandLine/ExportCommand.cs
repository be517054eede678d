using System.CommandLine;
using System.Globalization;
using ItaBot.Documents;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.CommandLine;

/// <summary><c>export</c>: one assessment as JSON.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var agency = new Argument<string>("AGENCY") { Description = "รหัสหน่วยงาน — the agency's id" }.RefuseOptions();
        var year = new Argument<int>("YEAR") { Description = "ปีงบประมาณ พ.ศ. — the fiscal year, Buddhist era" };
        var json = new Option<bool>("--json") { Description = "ผลลัพธ์เป็น JSON อยู่แล้ว — the result is JSON in any case" };
        var command = new Command("export", "พิมพ์ผลการประเมินหนึ่งปีเป็น JSON — prints one assessment as JSON") { agency, year, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(agency), parsed.GetRequiredValue(year), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string agencyId, int year, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var assessments = await verb.Services.GetRequiredService<IAssessmentStore>().ListAsync(agencyId, cancellationToken);
        if (assessments.FirstOrDefault(a => a.FiscalYear == year) is { } assessment)
        {
            await Console.Out.WriteLineAsync(AssessmentJson.Write(assessment).TrimEnd('\n'));
            return ExitStatus.Done;
        }

        var years = string.Join(", ", assessments.Select(a => a.FiscalYear.ToString(CultureInfo.InvariantCulture)));
        return Refusal.Say(years.Length == 0
            ? new($"ไม่มีผลการประเมินของหน่วยงาน {agencyId}", $"there is no assessment of the agency {agencyId}")
            : new(
                $"ไม่มีผลการประเมินปี {year} ของ {agencyId} มีปี {years}",
                $"there is no assessment of {agencyId} for {year}; there is one for {years}"));
    }
}
