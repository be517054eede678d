using System.CommandLine;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Settings;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.CommandLine;

/// <summary>What the verbs of rounds have in common.</summary>
internal static class RoundInput
{
    /// <summary>The round.</summary>
    public static Argument<string> Id() => new Argument<string>("ID") { Description = "รหัสรอบ — the round's id" }.RefuseOptions();

    /// <summary>The agency.</summary>
    public static Option<string> Agency() => new("--agency") { Description = "รหัสหน่วยงาน — the agency's id", HelpName = "ID", Required = true };

    /// <summary>Whether the result is printed as JSON.</summary>
    public static Option<bool> Json() => new("--json") { Description = "พิมพ์ผลเป็น JSON — prints the result as JSON" };

    /// <summary>Does something with the store and a round of it, or says that there is no such round.</summary>
    public static async Task<int> WithRoundAsync(
        string id, Func<VerbHost, IFeedbackStore, FeedbackRound, Task<int>> work, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var store = verb.Services.GetRequiredService<IFeedbackStore>();
        return await store.FindAsync(id, cancellationToken) is { } round
            ? await work(verb, store, round)
            : Refusal.Say(
                new("ไม่มีรอบรหัสนี้ ดูรหัสของหน่วยงานด้วย itabot round list --agency ID", "there is no round of this id; itabot round list --agency ID shows those of an agency"),
                id);
    }

    /// <summary>Does something with an agency, or says that it is not known.</summary>
    public static async Task<int> WithAgencyAsync(
        VerbHost verb, string id, Func<Agency, Task<int>> work, CancellationToken cancellationToken)
    {
        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        return agencies.FirstOrDefault(a => a.Id == id) is { } agency
            ? await work(agency)
            : Refusal.Say(UnknownAgency.Text(id, agencies), "--agency");
    }

    /// <summary>The settings that belong to no feature.</summary>
    public static ItaBotOptions Settings(this VerbHost verb) => verb.Services.GetRequiredService<IOptions<ItaBotOptions>>().Value;

    /// <summary>What is wrong with words that have to stand in one line; null where nothing is.</summary>
    public static LocalText? ProblemOfLine(string words, int longest) => ProblemOf(words, longest, c => char.IsControl(c));

    /// <summary>What is wrong with a text of any lines; null where nothing is.</summary>
    public static LocalText? ProblemOfText(string text, int longest) => ProblemOf(text, longest, c => char.IsControl(c) && c is not '\n');

    private static LocalText? ProblemOf(string words, int longest, Func<char, bool> isRefused) =>
        string.IsNullOrWhiteSpace(words) ? new("ต้องไม่ว่าง", "it must not be empty")
        : words.Length > longest ? new($"ยาว {words.Length} ตัวอักษร ต้องไม่เกิน {longest}", $"it has {words.Length} characters; it may have up to {longest}")
        : words.Any(isRefused) ? new("มีอักขระที่แสดงไม่ได้ ให้พิมพ์เป็นบรรทัดธรรมดา", "it has characters that cannot be shown; write it as plain lines")
        : null;
}
