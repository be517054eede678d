using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ItaBot.Conversations.Understanding;
using ItaBot.Host.Evaluating;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.CommandLine;

/// <summary><c>evaluate</c>: how well messages are understood.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "ข้อความพร้อมความหมาย บรรทัดละหนึ่ง JSON (- คืออินพุตมาตรฐาน) — messages with what they mean, one JSON a line (- is standard input)",
        }.RefuseOptions();
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("evaluate", "วัดว่าบอตเข้าใจข้อความถูกเท่าไร — measures how well messages are understood") { file, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool asJson, CancellationToken cancellationToken)
    {
        switch (InputText.Open(file))
        {
            case InputText.Missing missing:
                return Refusal.Say(missing.Why, file);
            case InputText.Opened opened:
                using (opened.Reader)
                {
                    return await EvaluateAsync(file, opened.Reader, asJson, cancellationToken);
                }

            default:
                throw new UnreachableException();
        }
    }

    private static async Task<int> EvaluateAsync(string file, TextReader reader, bool asJson, CancellationToken cancellationToken)
    {
        List<EvaluationLine> lines = [];
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } json; number++)
        {
            if (string.IsNullOrWhiteSpace(json))
            {
                continue;
            }

            if (EvaluationLine.Read(json) is not ({ } line, _))
            {
                return Refusal.Say(
                    EvaluationLine.Read(json).Problem!, string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"));
            }

            lines.Add(line);
        }

        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var agencies = await verb.Services.GetRequiredService<IAssessmentStore>().ListAgenciesAsync(cancellationToken);
        var now = verb.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var evaluation = Evaluation.Of(lines, verb.Services.GetRequiredService<Understander>(), agencies, now);
        await Console.Out.WriteLineAsync(asJson ? EvaluationJson.Write(evaluation) : string.Join('\n', EvaluationText.Lines(evaluation)));
        return ExitStatus.Done;
    }
}
