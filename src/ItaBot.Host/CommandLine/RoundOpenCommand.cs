using System.CommandLine;
using ItaBot.Feedback;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Feedback;
using ItaBot.Host.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.CommandLine;

/// <summary><c>round open</c>: opens a round, and prints the link with which answers begin.</summary>
internal sealed class RoundOpenCommand
{
    private readonly Option<string> _agency = RoundInput.Agency();

    private readonly Option<string?> _name = new("--name") { Description = "ชื่อรอบ — what the round is called", HelpName = "NAME" };

    private readonly Option<int?> _population = new("--population")
    {
        Description = "จำนวนประชากรที่รอบนี้ถามถึง ถ้ารู้ ช่วงความเชื่อมั่นจะแคบลง — how many people the round is about; where it is known the intervals are narrower",
        HelpName = "N",
    };

    private readonly Option<string?> _qr = new("--qr")
    {
        Description = "เขียน QR ของลิงก์ลงไฟล์ .svg หรือ .png — writes the link as a QR code into a file, .svg or .png",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = RoundInput.Json();

    public static Command Create() => new RoundOpenCommand().ToCommand();

    private Command ToCommand()
    {
        _qr.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } file && !StartCode.CanWrite(file))
            {
                result.AddError($"--qr: ต้องลงท้ายด้วย {string.Join(" หรือ ", StartCode.Extensions)} — it must end in {string.Join(" or ", StartCode.Extensions)}");
            }
        });
        var command = new Command("open", "เปิดรอบเก็บความเห็น — opens a round of feedback") { _agency, _name, _population, _qr, _json };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_name) is { } name && RoundInput.ProblemOfLine(name, FeedbackRound.LongestName) is { } problem)
        {
            return Refusal.Say(problem, "--name");
        }

        if (parsed.GetValue(_population) < 1)
        {
            return Refusal.Say(new("ต้องเป็น 1 ขึ้นไป หรือไม่ต้องระบุถ้าไม่รู้", "it must be 1 or more; leave it out where it is not known"), "--population");
        }

        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        return await RoundInput.WithAgencyAsync(
            verb, parsed.GetRequiredValue(_agency), agency => OpenAsync(verb, parsed, agency, cancellationToken), cancellationToken);
    }

    private async Task<int> OpenAsync(VerbHost verb, ParseResult parsed, Agency agency, CancellationToken cancellationToken)
    {
        var store = verb.Services.GetRequiredService<IFeedbackStore>();
        if (await store.FindOpenAsync(agency.Id, cancellationToken) is { } open)
        {
            return RefuseSecond(open);
        }

        var links = await verb.Services.GetRequiredService<StartLinkFinder>().FindAsync(agency.Id, cancellationToken);
        if (parsed.GetValue(_qr) is { } file)
        {
            if (links.First is not { } link)
            {
                return Refusal.Say(
                    new(
                        "ไม่มีลิงก์ให้ทำ QR ให้ตั้งค่าบัญชี LINE ของหน่วยงานหรือเปิดหน้าเว็บก่อน แล้วตรวจด้วย itabot doctor",
                        "there is no link for a QR code; set up the agency's LINE account or the web page first, and check with itabot doctor"),
                    "--qr");
            }

            // Before the round opens, so that a file that cannot be written stops it.
            await StartCode.WriteAsync(link, file, cancellationToken);
        }

        var round = await NewRoundAsync(verb, parsed, agency, store, cancellationToken);
        if (!await store.ApplyAsync([new FeedbackChange.Open(round)], cancellationToken))
        {
            return await store.FindOpenAsync(agency.Id, cancellationToken) is { } meanwhile
                ? RefuseSecond(meanwhile)
                : Refusal.Say(new("รอบอื่นเพิ่งเปิดหรือปิดพร้อมกัน โปรดลองใหม่", "another round opened or closed meanwhile; try again"), "--agency");
        }

        await PrintAsync(parsed, new OpenedRound(round, agency, links, verb.Services.GetRequiredService<FeedbackData>().Questionnaire));
        return ExitStatus.Done;
    }

    private async Task<FeedbackRound> NewRoundAsync(
        VerbHost verb, ParseResult parsed, Agency agency, IFeedbackStore store, CancellationToken cancellationToken)
    {
        var clock = verb.Services.GetRequiredService<TimeProvider>();
        return FeedbackRound.New(
            agency.Id,
            parsed.GetValue(_name)?.Trim(),
            verb.Services.GetRequiredService<FeedbackData>().Questionnaire.Year,
            parsed.GetValue(_population),
            clock.GetUtcNow(),
            verb.Settings().FiscalYearOf(clock),
            await store.ListAsync(agency.Id, cancellationToken));
    }

    private async Task PrintAsync(ParseResult parsed, OpenedRound opened)
    {
        foreach (var problem in opened.Links.Problems)
        {
            await Console.Error.WriteLineAsync(Plain.Line($"{problem.Thai} — {problem.English}"));
        }

        if (parsed.GetValue(_json))
        {
            await Console.Out.WriteLineAsync(OpenedRoundJson.Write(opened));
            return;
        }

        await Console.Out.WriteLineAsync(OpenedRoundText.Write(opened));
        if (parsed.GetValue(_qr) is null && opened.Links.First is { } link && !Console.IsOutputRedirected)
        {
            await Console.Out.WriteLineAsync(StartCode.Draw(link));
        }
    }

    private static int RefuseSecond(FeedbackRound open) => Refusal.Say(
        new LocalText(
            $"รอบ {open.Id} ยังเปิดอยู่ หน่วยงานหนึ่งเปิดได้ทีละรอบ ให้ปิดก่อนด้วย itabot round close {open.Id}",
            $"the round {open.Id} is open, and an agency has one at a time; close it first with itabot round close {open.Id}"),
        "--agency");
}
