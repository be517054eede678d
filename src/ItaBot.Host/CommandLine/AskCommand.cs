using System.CommandLine;
using System.Diagnostics;
using ItaBot.Conversations;
using ItaBot.Host.Asking;
using ItaBot.Scoring;

namespace ItaBot.Host.CommandLine;

/// <summary><c>ask</c>: one question, a file of questions, or a conversation in the terminal.</summary>
internal sealed class AskCommand
{
    private readonly Argument<string?> _text = new("TEXT")
    {
        Description = "คำถาม ถ้าไม่ให้จะอ่านจากอินพุตมาตรฐาน — the question; read from standard input if not given",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _as = new("--as")
    {
        Description = "ถามในฐานะใด — as whom",
        DefaultValueFactory = _ => "officer",
    };

    private readonly Option<string?> _agency = new("--agency")
    {
        Description = "รหัสหน่วยงานที่ถามถึง — the agency's id",
        HelpName = "ID",
    };

    private readonly Option<string?> _locale = new("--locale") { Description = "ภาษาของคำตอบ — the language of the answer" };

    private readonly Option<string?> _now = NowOption.Create("เวลาที่ถือว่าเป็นตอนนี้ — the moment that counts as the present");

    private readonly Option<bool> _json = new("--json") { Description = "พิมพ์คำตอบเป็น JSON — prints the answer as JSON" };

    private readonly Option<string?> _batch = new("--batch")
    {
        Description = "ไฟล์คำถาม บรรทัดละหนึ่งออบเจกต์ JSON (- คืออินพุตมาตรฐาน) ได้คำตอบบรรทัดละหนึ่งคำตอบ บรรทัดที่ผิดจะแจ้งไว้แล้วตอบบรรทัดอื่นต่อ"
            + " — a file of questions, one JSON object a line (- is standard input), answered one a line; a broken line is reported and the others are answered",
        HelpName = "FILE|-",
    };

    public static Command Create() => new AskCommand().ToCommand();

    private Command ToCommand()
    {
        _text.RefuseOptions();
        _as.AcceptOnlyFromAmong("officer", "citizen");
        _locale.AcceptOnlyFromAmong("th", "en");
        var command = new Command("ask", "ถามหนึ่งคำถาม — asks a question") { _text, _as, _agency, _locale, _now, _json, _batch };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_text) is not null && result.GetValue(_batch) is not null)
            {
                result.AddError("ให้ TEXT หรือ --batch อย่างเดียว — give TEXT or --batch, not both");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_batch) is { } file)
        {
            return await RunBatchAsync(parsed, file, cancellationToken);
        }

        var text = parsed.GetValue(_text);
        if (text is null && !Console.IsInputRedirected)
        {
            using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
            await new AskPrompt(verb.Services.GetRequiredService<Asker>(), QuestionOf(parsed, "")).RunAsync(cancellationToken);
            return ExitStatus.Done;
        }

        text ??= await Console.In.ReadToEndAsync(cancellationToken);
        return string.IsNullOrWhiteSpace(text)
            ? parsed.WrongUsage(new LocalText("คำถามว่าง", "the question is empty"))
            : await AskAsync(QuestionOf(parsed, text.Trim()), parsed.GetValue(_json), cancellationToken);
    }

    private async Task<int> RunBatchAsync(ParseResult parsed, string file, CancellationToken cancellationToken)
    {
        switch (InputText.Open(file))
        {
            case InputText.Missing missing:
                return Refusal.Say(missing.Why, file);
            case InputText.Opened opened:
                using (opened.Reader)
                using (var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken))
                {
                    var batch = new AskBatch(verb.Services.GetRequiredService<Asker>(), QuestionOf(parsed, ""));
                    return await batch.RunAsync(opened.Reader, file, cancellationToken);
                }

            default:
                throw new UnreachableException();
        }
    }

    private static async Task<int> AskAsync(Question question, bool json, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        switch (await verb.Services.GetRequiredService<Asker>().AskAsync(question, cancellationToken))
        {
            case AskResult.Answered answered:
                AskOutput.Write(answered.Answer, json);
                return ExitStatus.Done;
            case AskResult.Refused refused:
                return Refusal.Say(refused.Why);
            default:
                throw new UnreachableException();
        }
    }

    private Question QuestionOf(ParseResult parsed, string text) => new(
        text,
        parsed.GetValue(_as) == "citizen" ? Audience.Citizen : Audience.Officer,
        parsed.GetValue(_agency),
        parsed.GetValue(_locale),
        parsed.GetValue(_now));
}
