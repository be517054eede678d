using ItaBot.Channels.Speech;
using ItaBot.Conversations;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Phrases;
using ItaBot.Conversations.Replies;
using ItaBot.Documents;
using ItaBot.Scoring.Assessments;
using ItaBot.Storage;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Tests.Speech;

public sealed class ChatSpeechTests : IAsyncLifetime
{
    private const string Conversation = "line:test:U1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("speech");
    private readonly ServiceProvider _services;

    public ChatSpeechTests()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "itabot.db")};Pooling=False",
        };
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton(PhrasebookReader.Load(PhrasebookReader.DefaultDirectory))
            .AddChats()
            .BuildServiceProvider();
    }

    private ChatSpeech Speech => _services.GetRequiredService<ChatSpeech>();

    public Task InitializeAsync() => _services.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None);

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("en", "th", "สวัสดี", "en")]
    [InlineData(null, "th", "hello", "en")]
    [InlineData(null, "en", "o13 ได้กี่คะแนน", "th")]
    [InlineData(null, "en", "85?", "en")]
    [InlineData(null, "en", null, "en")]
    [InlineData(null, null, "85?", "th")]
    public async Task A_wish_goes_before_the_text_and_the_text_before_the_last_reply(
        string? chosen, string? spoken, string? text, string expected)
    {
        var state = new ConversationState(DateTimeOffset.UnixEpoch) { Chosen = chosen is null ? null : new(chosen), Spoken = spoken };
        await _services.GetRequiredService<IConversationStore>().SaveAsync(Conversation, state, TimeSpan.FromDays(1), CancellationToken.None);

        Assert.Equal(expected, await Speech.LocaleAsync(Conversation, text, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_writes_for_the_first_time_without_letters_is_spoken_to_in_Thai() =>
        Assert.Equal("th", await Speech.LocaleAsync(Conversation, "?", CancellationToken.None));

    [Fact]
    public async Task An_agency_has_its_short_name_and_an_unknown_one_its_id()
    {
        var sample = await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "samples", "pak-phraek-2568.json"));
        await _services.GetRequiredService<IAssessmentStore>().SaveAsync([AssessmentJson.Read(sample)], DateTimeOffset.UnixEpoch, CancellationToken.None);

        Assert.Equal("ทม.ปากแพรก", await Speech.AgencyNameAsync("pak-phraek", CancellationToken.None));
        Assert.Equal("nowhere", await Speech.AgencyNameAsync("nowhere", CancellationToken.None));
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Where_buttons_mention_nobody_a_text_names_the_questions(string locale)
    {
        var reply = Speech.Reply(locale, "chat.gone", ChatSpeech.Questions(Audience.Citizen));

        var shown = Speech.ForGroup(reply, locale);

        Assert.Equal(4, reply.Actions.Count);
        Assert.Empty(shown.Actions);
        Assert.StartsWith($"{Speech.Phrase(locale, "chat.gone")}\n", shown.Text, StringComparison.Ordinal);
        Assert.Contains("@", shown.Text, StringComparison.Ordinal);
        Assert.All(reply.Actions, a => Assert.Contains(a.Text, shown.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_for_a_group_keeps_its_text_and_goes_without_buttons()
    {
        var reply = Speech.Reply("th", "chat.gone", ["action.help"]) with { Card = new Card("คะแนนรวม", [], null, []) };

        Assert.Equivalent(reply with { Actions = [] }, Speech.ForGroup(reply, "th"), strict: true);
    }

    [Fact]
    public void Rows_of_a_card_for_a_group_are_only_read()
    {
        var row = new CardRow("มาตรการที่ 1", "เหลือ 7 วัน", null, null, null);
        var reply = new Reply("text", new Card("หน้าที่", [row with { Action = new("เสร็จแล้ว", "มาตรการที่ 1 เสร็จแล้ว") }], null, []), []);

        Assert.Equal([row], Speech.ForGroup(reply, "th").Card?.Rows);
    }

    [Fact]
    public void An_apology_is_said_in_all_languages()
    {
        var said = Speech.Apology().Text.Split('\n');

        Assert.Equal(Phrasebook.Locales.Select(locale => Speech.Phrase(locale, "chat.apology")), said);
    }
}
