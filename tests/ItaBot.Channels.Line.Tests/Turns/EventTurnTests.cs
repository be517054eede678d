using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Line.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class EventTurnTests(AnswerFixture answers)
{
    private readonly LineChat _chat = new(answers);

    [Theory]
    [InlineData("false", null, "ยินดีต้อนรับสู่บัญชี")]
    [InlineData("true", "th", "ยินดีต้อนรับกลับมา")]
    [InlineData("false", "en-US", "Welcome to the LINE account")]
    public async Task A_friend_is_welcomed_in_their_language_and_let_in(string isUnblocked, string? language, string expected)
    {
        _chat.Calls.Language = language;

        var output = await _chat.TurnAsync(Follow(isUnblocked));

        Assert.Contains(expected, LineChat.Said(output), StringComparison.Ordinal);
        Assert.Contains("อบต.คลองเมือง", LineChat.Said(output), StringComparison.Ordinal);
        Assert.Equal(new TurnRecord.Return(LineChat.PersonId), Assert.Single(output.Records));
    }

    [Fact]
    public async Task A_friend_is_welcomed_in_Thai_where_LINE_does_not_tell_their_language()
    {
        _chat.Calls.IsDown = true;

        Assert.Contains("ยินดีต้อนรับ", LineChat.Said(await _chat.TurnAsync(LineChat.Event("follow"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_shuts_the_account_out_is_left_alone_and_is_no_officer_any_more()
    {
        var output = await _chat.TurnAsync(LineChat.Event("unfollow"));

        Assert.Empty(output.Messages);
        Assert.Equal(new TurnRecord.Leave(LineChat.PersonId), Assert.Single(output.Records));
    }

    [Fact]
    public async Task Who_writes_after_shutting_the_account_out_has_let_it_in_again()
    {
        await _chat.TurnAsync(LineChat.Event("unfollow"));

        var output = await _chat.SayAsync("คะแนนรวมเท่าไร");

        Assert.Equal(new TurnRecord.Return(LineChat.PersonId), Assert.Single(output.Records));
        Assert.NotEmpty(output.Messages);
    }

    [Theory]
    [InlineData("image", "ดูรูปไม่ได้")]
    [InlineData("video", "ดูวิดีโอไม่ได้")]
    [InlineData("audio", "ฟังเสียงไม่ได้")]
    [InlineData("file", "ไม่รับไฟล์")]
    [InlineData("location", "ไม่ได้ใช้ตำแหน่ง")]
    [InlineData("sticker", "ขอบคุณสำหรับสติกเกอร์")]
    public async Task What_is_no_text_is_answered_with_what_to_do_instead(string type, string expected) =>
        Assert.Contains(expected, LineChat.Said(await _chat.SendAsync(new { type, id = "1" })), StringComparison.Ordinal);

    [Fact]
    public async Task Pictures_that_were_sent_together_are_answered_together()
    {
        var first = await _chat.SendAsync(new { type = "image", id = "1", imageSet = new { id = "s", index = 1, total = 2 } });
        var second = await _chat.SendAsync(new { type = "image", id = "2", imageSet = new { id = "s", index = 2, total = 2 } });

        Assert.Single(first.Messages);
        Assert.Empty(second.Messages);
    }

    [Theory]
    [InlineData("Hello", null, "สวัสดี")]
    [InlineData("Thank you", null, "ยินดีช่วยเสมอ")]
    [InlineData("Smile", "ขอบคุณมากค่ะ", "ยินดีช่วยเสมอ")]
    [InlineData("This", null, "ขอบคุณสำหรับสติกเกอร์")]
    public async Task A_sticker_that_greets_or_thanks_is_answered_like_the_words(string keyword, string? text, string expected) =>
        Assert.Contains(
            expected,
            LineChat.Said(await _chat.SendAsync(new { type = "sticker", id = "1", keywords = new[] { keyword }, text })),
            StringComparison.Ordinal);

    [Fact]
    public async Task An_account_that_was_linked_elsewhere_is_told_how_officers_link() =>
        Assert.Contains("รหัส", LineChat.Said(await _chat.TurnAsync(LineChat.Event("accountLink"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("unsend")]
    [InlineData("leave")]
    [InlineData("memberJoined")]
    [InlineData("memberLeft")]
    [InlineData("beacon")]
    [InlineData("videoPlayComplete")]
    [InlineData("greatNewFeature")]
    public async Task What_needs_no_answer_gets_none(string type)
    {
        Assert.Equal(TurnOutput.Nothing.Messages, (await _chat.TurnAsync(LineChat.Event(type))).Messages);
        Assert.Empty((await _chat.TurnAsync(LineChat.Event(type, LineChat.Group))).Messages);
    }

    [Fact]
    public async Task While_another_module_has_the_chat_nothing_is_sent_or_remembered()
    {
        var message = LineChat.Message(new { type = "text", id = "1", text = "คะแนนรวมเท่าไร" });
        message["mode"] = "standby";

        var output = await _chat.TurnAsync(message);

        Assert.Empty(output.Messages);
        Assert.Null(output.Remembers);
    }

    [Theory]
    [InlineData("00000000000000000000000000000000", LineChat.Person)]
    [InlineData("ffffffffffffffffffffffffffffffff", LineChat.Person)]
    [InlineData("b60d432864f44d079f6d8efe86cf404b", "Udeadbeefdeadbeefdeadbeefdeadbeef")]
    public async Task A_dummy_is_not_answered(string token, string user)
    {
        var message = LineChat.Message(new { type = "text", id = "1", text = "Hello, world" });
        message["replyToken"] = token;
        message["source"]!["userId"] = user;

        Assert.Empty((await _chat.TurnAsync(message)).Messages);
    }

    [Fact]
    public async Task A_menu_that_is_switched_is_not_answered()
    {
        var json = LineChat.Event("postback");
        json["postback"] = System.Text.Json.Nodes.JsonNode.Parse("""{"data":"menu","params":{"newRichMenuAliasId":"b","status":"SUCCESS"}}""");

        Assert.Empty((await _chat.TurnAsync(json)).Messages);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":{},"source":[],"message":"text","mode":1,"replyToken":{}}""")]
    [InlineData("""{"type":"message","source":{"type":"user"},"replyToken":"r","message":{"type":"text","text":"hi"}}""")]
    [InlineData("""{"type":"message","source":{"userId":"U1"},"replyToken":"r","message":{"type":"text","text":"\ud83d"}}""")]
    [InlineData("""{"type":"message","source":{"userId":"U1"},"replyToken":"r","message":{"type":"text","text":7}}""")]
    [InlineData("""{"type":"postback","source":{"userId":"U1"},"replyToken":"r"}""")]
    public async Task An_event_that_cannot_be_read_has_an_empty_turn(string payload)
    {
        var output = await _chat.TurnAsync(payload);

        Assert.Empty(output.Messages);
        Assert.Empty(output.Records);
    }

    [Fact]
    public void An_apology_is_made_in_both_languages_where_an_answer_was_waited_for()
    {
        var apology = _chat.Channel.Apologise(_chat.Received(LineChat.Message(new { type = "text", id = "1", text = "?" }).ToJsonString()));

        Assert.Equal("line:test/1/apology", apology!.Key);
        Assert.Contains("ขออภัย", LineChat.Said(apology), StringComparison.Ordinal);
        Assert.Contains("Sorry", LineChat.Said(apology), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_apologised_to_who_waits_for_nothing()
    {
        Assert.Null(_chat.Channel.Apologise(_chat.Received(LineChat.Event("unfollow").ToJsonString())));
        Assert.Null(_chat.Channel.Apologise(
            _chat.Received(LineChat.Message(new { type = "text", id = "1", text = "?" }, LineChat.Group).ToJsonString())));
    }

    [Fact]
    public async Task Working_is_shown_to_a_person_alone_and_may_fail()
    {
        var text = new { type = "text", id = "1", text = "?" };

        await _chat.Channel.ShowWorkingAsync(_chat.Received(LineChat.Message(text).ToJsonString()), CancellationToken.None);
        await _chat.Channel.ShowWorkingAsync(_chat.Received(LineChat.Message(text, LineChat.Group).ToJsonString()), CancellationToken.None);
        _chat.Calls.IsDown = true;
        await _chat.Channel.ShowWorkingAsync(_chat.Received(LineChat.Message(text).ToJsonString()), CancellationToken.None);

        Assert.Equal(LineChat.Person, Assert.Single(_chat.Calls.Loading));
    }

    private static System.Text.Json.Nodes.JsonObject Follow(string isUnblocked)
    {
        var json = LineChat.Event("follow");
        json["follow"] = System.Text.Json.Nodes.JsonNode.Parse($$"""{"isUnblocked":{{isUnblocked}}}""");
        return json;
    }
}
