using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Phrases;
using ItaBot.EndToEnd.Tests.Transcripts;

namespace ItaBot.EndToEnd.Tests.Line;

public sealed class RenderedAnswerTests(SampleAssistant sample) : IClassFixture<SampleAssistant>
{
    private readonly LineRenderer _renderer = new(PhrasebookReader.Load(PhrasebookReader.DefaultDirectory));

    [Fact]
    public async Task The_ten_items_below_85_are_ten_bars_in_one_bubble()
    {
        var answer = await AnswerAsync("ข้อไหนต่ำกว่า 85");

        var message = Assert.IsType<FlexMessage>(Assert.Single(_renderer.Render(answer.Replies, answer.Locale)));

        Assert.Equal(answer.Replies.Single().Text, message.AltText);
        Assert.Equal("อบต.คลองเมือง ปี 2568 มี 10 ข้อที่ได้ต่ำกว่า 85 คะแนน", Texts(message)[0]);
        Assert.Equal(
            [
                "42.35 ✕ ไม่ผ่าน", "84.78 ✕ ไม่ผ่าน", "82.50 ✕ ไม่ผ่าน", "0.00 ✕ ไม่ผ่าน", "0.00 ✕ ไม่ผ่าน",
                "50.00 ✕ ไม่ผ่าน", "50.00 ✕ ไม่ผ่าน", "0.00 ✕ ไม่ผ่าน", "50.00 ✕ ไม่ผ่าน", "50.00 ✕ ไม่ผ่าน",
            ],
            Texts(message).Where(t => t.EndsWith(" ✕ ไม่ผ่าน", StringComparison.Ordinal)));
        Assert.Equal(answer.Replies.Single().Actions.Select(a => a.Label), message.QuickReply!.Items.Select(i => i.Action.Label));
    }

    [Theory]
    [InlineData("คะแนนรวมเท่าไร")]
    [InlineData("ควรปรับปรุงเรื่องไหนก่อน")]
    [InlineData("มีมาตรการอะไรบ้าง")]
    [InlineData("What is the total score?")]
    public async Task A_card_of_an_answer_says_all_that_the_answer_says(string question)
    {
        var answer = await AnswerAsync(question);

        var message = Assert.IsType<FlexMessage>(Assert.Single(_renderer.Render(answer.Replies, answer.Locale)));

        var card = answer.Replies.Single().Card!;
        Assert.Empty(new[] { card.Title }.Concat(card.Rows.Select(r => r.Label)).Concat(card.Notes).Except(Texts(message)));
        Assert.All(card.Rows, row => Assert.Contains(Texts(message), t => t.StartsWith(row.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Small_talk_is_a_text() =>
        Assert.IsType<TextMessage>(Assert.Single(_renderer.Render((await AnswerAsync("สวัสดี")).Replies, "th")));

    private Task<Answer> AnswerAsync(string question) => sample.Assistant.AnswerAsync(
        new Turn(question, Audience.Officer, "klong-mueang", null, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(7))),
        CancellationToken.None);

    private static List<string> Texts(FlexMessage message) => [.. Within(((FlexBubble)message.Contents).Body)];

    private static IEnumerable<string> Within(FlexComponent component) => component switch
    {
        FlexText text => [text.Text],
        FlexBox box => box.Contents.SelectMany(Within),
        _ => [],
    };
}
