using System.CommandLine;
using ItaBot.Feedback;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.CommandLine;

/// <summary><c>round results</c>: what may be shown of a round.</summary>
internal static class RoundResultsCommand
{
    public static Command Create()
    {
        var id = RoundInput.Id();
        var json = RoundInput.Json();
        var csv = new Option<bool>("--csv") { Description = "พิมพ์รายข้อเป็น CSV ที่เปิดใน Excel ได้ — prints the items as CSV that Excel opens" };
        var command = new Command("results", "ผลของรอบเท่าที่แสดงได้ — the results of a round, as far as they may be shown") { id, json, csv };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("ให้ --json หรือ --csv อย่างเดียว — give --json or --csv, not both");
            }
        });
        command.SetAction((parsed, cancellationToken) => RoundInput.WithRoundAsync(
            parsed.GetRequiredValue(id),
            (verb, store, round) => PrintAsync(
                verb, store, round, (report, zone) => Write(report, zone, parsed.GetValue(json), parsed.GetValue(csv)), cancellationToken),
            cancellationToken));
        return command;
    }

    private static string Write(RoundReport report, TimeZoneInfo zone, bool asJson, bool asCsv) =>
        asJson ? RoundResultsJson.Write(report, zone) + "\n"
        : asCsv ? RoundResultsCsv.Write(report)
        : string.Join('\n', RoundResultsText.Lines(report, zone)) + "\n";

    private static async Task<int> PrintAsync(
        VerbHost verb, IFeedbackStore store, FeedbackRound round, Func<RoundReport, TimeZoneInfo, string> write, CancellationToken cancellationToken)
    {
        if (verb.Services.GetRequiredService<RuleBook>().Find(round.RuleYear) is not { } rules)
        {
            return Refusal.Say(
                new LocalText($"ไม่มีหลักเกณฑ์ปี {round.RuleYear} ที่รอบนี้ใช้ ให้คืนไฟล์กลับมาใน rules", $"the rules of {round.RuleYear}, by which this round asks, are missing; put their file back into rules"),
                round.Id);
        }

        var results = await store.ShowAsync(round.Id, cancellationToken)
            ?? throw new InvalidOperationException($"The round {round.Id} was there a moment ago.");
        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        var agency = agencies.FirstOrDefault(a => a.Id == round.AgencyId) ?? new Agency(round.AgencyId, round.AgencyId, AgencyType.OTHER);
        var report = new RoundReport(agency, rules, verb.Services.GetRequiredService<FeedbackData>().Questionnaire, results);
        await Console.Out.WriteAsync(write(report, verb.Settings().ReadTimeZone()));
        return ExitStatus.Done;
    }
}
