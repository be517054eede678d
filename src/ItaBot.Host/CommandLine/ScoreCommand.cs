using System.CommandLine;
using System.Diagnostics;
using ItaBot.Host.Scorecards;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Host.CommandLine;

/// <summary><c>score</c>: scores an assessment without storing it. It needs the rules only, neither settings nor storage.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "ผลการประเมินเป็น JSON (- คืออินพุตมาตรฐาน) — an assessment as JSON (- is standard input)",
        }.RefuseOptions();
        var json = new Option<bool>("--json") { Description = "ผลลัพธ์เป็น JSON อยู่แล้ว — the result is JSON in any case" };
        var command = new Command("score", "คำนวณคะแนนโดยไม่บันทึก — scores an assessment without storing it") { file, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        var rules = RuleBookReader.Load(RuleBookReader.DefaultDirectory);
        return await InputBytes.ReadAsync(file, cancellationToken) switch
        {
            InputBytes.Read read => Score(file, ScoreInput.Read(read.Bytes, rules), rules),
            InputBytes.Refused refused => Refusal.Say(refused.Why, file),
            _ => throw new UnreachableException(),
        };
    }

    private static int Score(string file, ScoreInput input, RuleBook rules)
    {
        switch (input)
        {
            case ScoreInput.Valid valid:
                var scorecard = Scorecard.Compute(valid.Assessment, rules.Find(valid.Assessment.FiscalYear)!);
                Console.Out.WriteLine(ScoreJson.Write(scorecard, rules));
                return ExitStatus.Done;
            case ScoreInput.Refused refused:
                return Refusal.Say(refused.Why, file);
            default:
                throw new UnreachableException();
        }
    }
}
