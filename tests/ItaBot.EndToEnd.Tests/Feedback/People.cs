using System.Globalization;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>People of all kinds, whose ids and words are known.</summary>
/// <param name="random">What they are made of.</param>
internal sealed class People(Random random)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Func<People, Citizen, Told, Task<Told>>> Kinds { get; } =
    [
        (p, c, t) => p.CommentAsync(c, t),
        (p, c, t) => p.CommentAsync(c, t),
        (p, c, t) => p.CommentAsync(c, t, Labels.Full),
        (p, c, t) => p.LeaveTracesAsync(c, t),
        (p, c, t) => p.ReportInCommentAsync(c, t),
        (p, c, t) => p.ReportInAnswerAsync(c, t),
        (p, c, t) => p.ReportAtOnceAsync(c, t),
        (_, c, t) => DeclineAsync(c, t),
        (p, c, t) => p.StopHalfWayAsync(c, t),
        (p, c, t) => p.SendPartlyAsync(c, t),
        (p, c, t) => p.DiscardAsync(c, t),
        (p, c, t) => p.HaveDataRemovedAsync(c, t),
    ];

    /// <summary>A new id of LINE's form.</summary>
    public string NewId() => $"U{string.Concat(Enumerable.Range(0, 32).Select(_ => random.Next(16).ToString("x", CultureInfo.InvariantCulture)))}";

    private async Task<Told> CommentAsync(Citizen citizen, Told told, string form = Labels.Short)
    {
        var word = NewWord();
        await citizen.BeginAsync(form);
        var answers = await citizen.AnswerItemsAsync(Choose);
        await SendAsync(citizen, $"ไฟทางหน้าวัด{word}ดับ");
        return told with { Counted = answers, Comment = word };
    }

    private async Task<Told> LeaveTracesAsync(Citizen citizen, Told told)
    {
        var (word, phone, mail) = (NewWord(), $"08{random.Next(10_000_000, 100_000_000)}", $"{NewWord()}@example.com");
        await citizen.BeginAsync();
        var answers = await citizen.AnswerItemsAsync(Choose);
        await SendAsync(citizen, $"น้ำประปา{word}ไหลอ่อน โทร {phone} หรือ {mail}");
        return told with { Counted = answers, Comment = word, Secrets = [phone, mail] };
    }

    private async Task<Told> ReportInCommentAsync(Citizen citizen, Told told)
    {
        var word = NewWord();
        await citizen.BeginAsync();
        var answers = await citizen.AnswerItemsAsync(Choose);
        await SendAsync(citizen, ReportWith(word));
        return told with { Counted = answers, Secrets = [word] };
    }

    private async Task<Told> ReportInAnswerAsync(Citizen citizen, Told told)
    {
        var word = NewWord();
        await citizen.BeginAsync();
        var first = await citizen.AnswerItemsAsync(Choose, most: 1);
        await citizen.SayAsync(ReportWith(word));
        var rest = await citizen.AnswerItemsAsync(Choose);
        await SendAsync(citizen, Labels.NoComment);
        return told with { Counted = first.Concat(rest).ToDictionary(), Secrets = [word] };
    }

    private async Task<Told> ReportAtOnceAsync(Citizen citizen, Told told)
    {
        var word = NewWord();
        await citizen.SayAsync(ReportWith(word));
        return told with { Secrets = [word] };
    }

    private static async Task<Told> DeclineAsync(Citizen citizen, Told told)
    {
        await citizen.SayAsync("ทำแบบสอบถาม");
        await citizen.TapAsync(Labels.Refuse);
        return told;
    }

    private async Task<Told> StopHalfWayAsync(Citizen citizen, Told told)
    {
        await citizen.BeginAsync();
        await citizen.AnswerItemsAsync(Choose, most: 2);
        return told with { IsOpen = true };
    }

    private async Task<Told> SendPartlyAsync(Citizen citizen, Told told)
    {
        await citizen.BeginAsync();
        var answers = await citizen.AnswerItemsAsync(Choose, most: 1);
        await citizen.TapAsync(Labels.Stop);
        await citizen.TapAsync(Labels.SendPartly);
        return told with { Counted = answers };
    }

    private async Task<Told> DiscardAsync(Citizen citizen, Told told)
    {
        await citizen.BeginAsync();
        await citizen.AnswerItemsAsync(Choose, most: 1);
        await citizen.TapAsync(Labels.Stop);
        await citizen.TapAsync(Labels.Discard);
        return told;
    }

    private async Task<Told> HaveDataRemovedAsync(Citizen citizen, Told told)
    {
        await citizen.BeginAsync();
        await citizen.AnswerItemsAsync(Choose, most: 2);
        await citizen.SayAsync("ลบข้อมูลของฉัน");
        return told;
    }

    private static async Task SendAsync(Citizen citizen, string comment)
    {
        await citizen.SayAsync(comment);
        await citizen.TapAsync(Labels.Send);
        Assert.StartsWith("ขอบคุณมาก", citizen.Heard.Text, StringComparison.Ordinal);
    }

    private Choice Choose(Question question) => question.Choices[random.Next(question.Choices.Count)];

    private static string ReportWith(string word) => $"เจ้าหน้าที่ชื่อ{word}เรียกเงินใต้โต๊ะสามพัน";

    // Letters alone: what looks like a number would be taken out as one.
    private string NewWord() => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + random.Next(26))));
}
