using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class ConversationPhraseTests
{
    private const string Figure = "99.99";

    private static readonly string[] Said =
        ["ลองสมมุติคะแนน", "ย้อนกลับ", "ไม่แน่ใจ", "ฟหกด", "o13", "ไม่แน่ใจ", "ฟหกด", "120", "ข้อ i10 ได้กี่คะแนน", "100", "ข้อไหนต่ำกว่า 85", "ข้อที่ 40", "เปลี่ยนภาษา", "ยกเลิก"];

    [Theory]
    [InlineData("prompt.whatif.ask")]
    [InlineData("prompt.whatif.retry")]
    [InlineData("prompt.whatif.hint")]
    [InlineData("prompt.score.askfor")]
    [InlineData("prompt.score.retry")]
    [InlineData("prompt.score.hint")]
    [InlineData("prompt.range")]
    [InlineData("prompt.points")]
    [InlineData("prompt.locale.ask")]
    [InlineData("dialog.first")]
    [InlineData("followup.noplace")]
    public async Task No_phrase_of_a_conversation_can_carry_a_figure_that_nobody_computed(string key)
    {
        var assistant = SomeAssistant.On(new MemoryStore(Published.KlongMueang), phrases: Tampered(key));
        var withheld = 0;
        foreach (var text in Said)
        {
            var answer = await assistant.AnswerAsync(new(text, Audience.Officer, "klong-mueang", null, default, "talk"), CancellationToken.None);
            Assert.All(answer.Replies, r => Assert.DoesNotContain(Figure, r.Text + string.Join("", r.Actions), StringComparison.Ordinal));
            withheld += answer.Replies.Count(r => r.Card is null && r.Actions.Count == 0);
        }

        Assert.True(withheld > 0, $"{key} was not said");
    }

    private static Phrasebook Tampered(string key) => new(Phrasebook.Locales.Select(locale => (
        locale,
        (IReadOnlyDictionary<string, Phrase>)DataFile.Open(Path.Combine(PhrasebookReader.DefaultDirectory, $"{locale}.yaml")).Root
            .Flattened()
            .ToDictionary(t => t.Key, t => new Phrase(t.Key == key ? $"{t.Text} {Figure}" : t.Text)))));
}
