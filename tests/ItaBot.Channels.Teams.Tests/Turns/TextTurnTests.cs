using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Conversations;

namespace ItaBot.Channels.Teams.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class TextTurnTests(AnswerFixture answers)
{
    [Fact]
    public async Task A_question_is_answered_to_its_message_and_remembered()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        var activity = chat.Activities.Personal(People.Somsri, "คะแนนรวมเท่าไร");

        var output = await chat.TurnAsync(activity);

        var message = Assert.Single(output.Messages);
        Assert.Contains("88.56", TeamsChat.Said(message), StringComparison.Ordinal);
        var address = TeamsChat.AddressOf(message);
        Assert.Equal(
            (chat.ServiceUrl, (string?)activity["conversation"]!["id"], (string?)activity["id"], null),
            (address.ServiceUrl, address.ConversationId, address.ReplyToId, address.UpdatesActivityId));
        Assert.NotNull(output.Remembers?.State.Last);
        Assert.Null(output.Response);
    }

    [Fact]
    public async Task In_a_channel_the_answer_goes_into_the_thread()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        var message = Assert.Single((await chat.SayInChannelAsync(People.Somsri, "คะแนนรวมเท่าไร")).Messages);

        Assert.Equal(TeamsChat.Team.Thread(TeamsChat.Root), TeamsChat.AddressOf(message).ConversationId);
    }

    [Fact]
    public async Task A_follow_up_leans_on_the_question_before_and_not_on_that_of_another_conversation()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);
        await chat.SayAsync(People.Somsri, "i10 ได้กี่คะแนน");

        Assert.Contains("i10", TeamsChat.Said(await chat.SayAsync(People.Somsri, "หมายถึงอะไร")), StringComparison.Ordinal);
        Assert.DoesNotContain("i10", TeamsChat.Said(await chat.SayInChannelAsync(People.Somsri, "หมายถึงอะไร")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_does_not_mention_the_bot_does_nothing_where_others_read_along()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        foreach (var activity in new[]
        {
            chat.Activities.InChannel(People.Somsri, TeamsChat.Team, TeamsChat.Root, "คะแนนรวมเท่าไร", mentionsBot: false),
            chat.Activities.InGroupChat(People.Somsri, TeamsChat.GroupChat, "คะแนนรวมเท่าไร", mentionsBot: false),
        })
        {
            var output = await chat.TurnAsync(activity);
            Assert.Empty(output.Messages);
            Assert.Empty(output.Records);
            Assert.Null(output.Remembers);
        }
    }

    [Fact]
    public async Task Where_others_read_along_examples_stand_in_the_place_of_buttons()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        var alone = TeamsChat.Said(await chat.SayAsync(People.Somsri, "ช่วยเหลือ"));
        var inChannel = TeamsChat.Said(await chat.SayInChannelAsync(People.Somsri, "ช่วยเหลือ"));
        var inGroupChat = TeamsChat.Said(await chat.SayInGroupChatAsync(People.Somsri, "คะแนนรวมเท่าไร"));

        Assert.Contains("Action.Submit", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.", inChannel, StringComparison.Ordinal);
        Assert.Contains("ด้วย @ แล้วพิมพ์ เช่น", inChannel, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.", inGroupChat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_says_nothing_but_the_bots_name_is_told_what_can_be_asked()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains("ถามเรื่องผล ITA", TeamsChat.Said(await chat.SayInChannelAsync(People.Somsri, "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_word_is_answered_with_what_to_do_instead()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        var said = TeamsChat.Said(await chat.TurnAsync(WithFile(chat, "")));

        Assert.Contains("ยังอ่านไฟล์หรือรูปไม่ได้", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_that_come_with_a_file_are_answered()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains("88.56", TeamsChat.Said(await chat.TurnAsync(WithFile(chat, "คะแนนรวมเท่าไร"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_with_how_long_it_may_be()
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains("2,000", TeamsChat.Said(await chat.SayAsync(People.Somsri, new string('ก', Turn.MaxCharacters + 1))), StringComparison.Ordinal);
        Assert.Contains("too long", TeamsChat.Said(await chat.SayAsync(People.Somsri, new string('a', Turn.MaxCharacters + 1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ดูต่อ", "แสดงครบแล้ว")]
    [InlineData("show more", "You have seen all of it")]
    public async Task Whoever_asks_for_more_where_nothing_is_left_is_told_so(string words, string said)
    {
        await using var chat = await TeamsChat.OpenAsync(answers);

        Assert.Contains(said, TeamsChat.Said(await chat.SayAsync(People.Somsri, words)), StringComparison.Ordinal);
    }

    private static JsonObject WithFile(TeamsChat chat, string text) =>
        chat.Activities.Personal(People.Somsri, text).With("attachments", new JsonArray(new JsonObject { ["contentType"] = "image/png" }));
}
