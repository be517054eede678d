using System.Text.Json.Nodes;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Teams.Turns;
using ItaBot.Channels.Testing;
using ItaBot.FakeAzure.Connector;
using ItaBot.Fakes.Faults;

namespace ItaBot.Channels.Teams.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class AudienceTests(AnswerFixture answers)
{
    private const string Question = "มีมาตรการอะไรบ้าง";
    private const string OfOfficers = "มาตรการที่ 1";
    private const string Declined = "เฉพาะเจ้าหน้าที่";

    [Fact]
    public async Task An_officer_is_answered_as_one_in_a_chat_with_the_bot_alone()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));

        Assert.Contains(OfOfficers, TeamsChat.Said(await chat.SayAsync(People.Somsri, Question)), StringComparison.Ordinal);
        Assert.Empty(chat.Connector.Requests.ToList());
    }

    [Fact]
    public async Task Which_officer_asks_is_known_in_a_chat_with_the_bot_alone()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));

        Assert.Equal("somsri", await OfficerIdAsync(chat, chat.Activities.Personal(People.Somsri, Question)));
        Assert.Null(await OfficerIdAsync(chat, chat.Activities.InGroupChat(People.Somsri, TeamsChat.GroupChat, Question)));
        Assert.Null(await OfficerIdAsync(chat, chat.Activities.Personal(People.Somchai, Question)));
    }

    [Fact]
    public async Task An_officer_who_was_removed_is_answered_like_anybody_from_the_next_message()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        Assert.Contains(OfOfficers, TeamsChat.Said(await chat.SayAsync(People.Somsri, Question)), StringComparison.Ordinal);

        await chat.Get<IOfficerDirectory>().RemoveAsync(People.Officer(People.Somsri).Id, CancellationToken.None);

        var said = TeamsChat.Said(await chat.SayAsync(People.Somsri, Question));
        Assert.Contains(Declined, said, StringComparison.Ordinal);
        Assert.DoesNotContain(OfOfficers, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_an_officer_is_told_to_ask_alone()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));

        foreach (var output in new[] { await chat.SayInChannelAsync(People.Somsri, Question), await chat.SayInGroupChatAsync(People.Somsri, Question) })
        {
            var said = TeamsChat.Said(output);
            Assert.DoesNotContain(OfOfficers, said, StringComparison.Ordinal);
            Assert.Contains("แชตส่วนตัว", said, StringComparison.Ordinal);
            Assert.DoesNotContain("คุณสมศรี", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_anything_speaks_for_several_people_nobody_is_answered_as_an_officer()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri));
        var activity = chat.Activities.Personal(People.Somsri, Question);
        activity["conversation"]!["id"] = TeamsChat.GroupChat;

        Assert.Empty((await chat.TurnAsync(activity)).Messages);
    }

    [Fact]
    public async Task The_own_agency_of_an_officer_is_what_is_meant()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri, "pak-phraek"));

        Assert.Contains("ทม.ปากแพรก", TeamsChat.Said(await chat.SayAsync(People.Somsri, "คะแนนรวมเท่าไร")), StringComparison.Ordinal);
        Assert.Contains("ทม.ปากแพรก", TeamsChat.Said(await chat.SayInChannelAsync(People.Somsri, "คะแนนรวมเท่าไร")), StringComparison.Ordinal);
        Assert.Contains("อบต.คลองเมือง", TeamsChat.Said(await chat.SayAsync(People.Somchai, "คะแนนรวมเท่าไร")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("มาตรการของคลองเมืองมีอะไรบ้าง")]
    [InlineData("ถ้า o13 ของคลองเมืองได้ 100 คะแนนรวมจะเป็นเท่าไร")]
    public async Task An_officer_of_another_agency_gets_nothing_unpublished_of_this_one(string question)
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Officer(People.Somsri, "pak-phraek"), People.Administrator("คุณวิชัย"));

        var said = TeamsChat.Said(await chat.SayAsync(People.Somsri, question));

        Assert.Contains("เฉพาะเจ้าหน้าที่ของ อบต.คลองเมือง", said, StringComparison.Ordinal);
        Assert.DoesNotContain(OfOfficers, said, StringComparison.Ordinal);
        Assert.DoesNotContain("คุณวิชัย", said, StringComparison.Ordinal);
        Assert.DoesNotContain("แชตส่วนตัว", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_unknown_is_told_the_names_of_the_administrators_of_the_agency()
    {
        await using var chat = await TeamsChat.OpenAsync(
            answers, People.Officer(People.Somsri), People.Administrator("คุณวิชัย"), People.Administrator("คุณมานี", "pak-phraek"));

        var said = TeamsChat.Said(await chat.SayAsync(People.Somchai, Question));

        Assert.Contains(Declined, said, StringComparison.Ordinal);
        Assert.Contains("โปรดขอให้ คุณวิชัย เพิ่มชื่อ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("คุณมานี", said, StringComparison.Ordinal);
        Assert.DoesNotContain("คุณสมศรี", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_agency_has_no_administrator_the_others_are_named_and_without_any_the_code_is()
    {
        await using var other = await TeamsChat.OpenAsync(answers, People.Administrator("คุณมานี", "pak-phraek"));
        await using var none = await TeamsChat.OpenAsync(answers);

        Assert.Contains("คุณมานี", TeamsChat.Said(await other.SayAsync(People.Somchai, Question)), StringComparison.Ordinal);
        Assert.Contains("พิมพ์รหัส", TeamsChat.Said(await none.SayAsync(People.Somchai, Question)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_is_told_to_anybody_without_any_word_about_officers()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.Administrator("คุณวิชัย"));

        var said = TeamsChat.Said(await chat.SayAsync(People.Somchai, "คะแนนรวมเท่าไร"));

        Assert.Contains("88.56", said, StringComparison.Ordinal);
        Assert.DoesNotContain("คุณวิชัย", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_makes_nobody_an_officer() =>
        await AssertNoOfficerAsync(People.Somsri with { Name = "คุณสมชาย" }, People.Officer(People.Somchai));

    [Fact]
    public async Task Whoever_has_no_object_id_is_nobody()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));
        var activity = chat.Activities.Personal(People.Somsri, Question);
        activity["from"]!.AsObject().Remove("aadObjectId");

        Assert.Contains(Declined, TeamsChat.Said(await chat.TurnAsync(activity)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_whom_the_directory_knows_by_address_alone_is_known_by_what_Teams_tells()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));

        Assert.Contains(OfOfficers, TeamsChat.Said(await chat.SayAsync(People.Somsri with { Email = "Somsri@Klong-Mueang.go.th" }, Question)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_guest_counts_nothing() =>
        await AssertNoOfficerAsync(People.Somsri with { UserRole = "guest" }, People.ByAddress(People.Somsri));

    [Fact]
    public async Task The_address_in_another_tenant_counts_nothing() =>
        await AssertNoOfficerAsync(People.Somsri with { TenantId = Guid.Empty.ToString() }, People.ByAddress(People.Somsri));

    [Fact]
    public async Task The_address_of_an_officer_with_another_object_id_counts_nothing() =>
        await AssertNoOfficerAsync(People.Somchai with { Email = People.Somsri.Email, UserPrincipalName = People.Somsri.Email }, People.Officer(People.Somsri) with { Email = People.Somsri.Email }, People.ByAddress(People.Somchai));

    [Fact]
    public async Task Teams_is_asked_once_in_a_while_for_somebody_s_address()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));

        await chat.SayAsync(People.Somsri, Question);
        await chat.SayAsync(People.Somsri, Question);
        Assert.Single(chat.Connector.Requests.ToList());

        chat.Clock.Advance(TimeSpan.FromMinutes(5));
        await chat.SayAsync(People.Somsri, Question);
        Assert.Equal(2, chat.Connector.Requests.Count);
    }

    [Fact]
    public async Task The_address_of_another_member_counts_nothing()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));
        var activity = chat.Activities.Personal(People.Somsri, Question);
        chat.Connector.Members[(string)activity["conversation"]!["id"]!] = [People.Somsri with { AadObjectId = People.Somchai.AadObjectId }];

        Assert.Contains(Declined, TeamsChat.Said(await chat.TurnAsync(activity)), StringComparison.Ordinal);
        Assert.NotEmpty(chat.Connector.Requests.ToList());
    }

    [Fact]
    public async Task Where_Teams_does_not_tell_the_address_what_is_published_is_answered()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));
        chat.Connector.Faults.Next(ConnectorTargets.Member, new Fault.Answer(404, "Member not found."));
        chat.Connector.Faults.Next(ConnectorTargets.Member, new Fault.Cut(IsProcessed: false));

        for (var i = 0; i < 2; i++)
        {
            Assert.Contains("88.56", TeamsChat.Said(await chat.SayAsync(People.Somsri, "คะแนนรวมเท่าไร")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_Teams_does_not_tell_the_address_in_time_nobody_waits_longer_for_it()
    {
        await using var chat = await TeamsChat.OpenAsync(answers, People.ByAddress(People.Somsri));
        chat.Connector.Faults.Next(ConnectorTargets.Member, new Fault.Hang(IsProcessed: false));

        var answer = chat.SayAsync(People.Somsri, Question);
        await chat.Connector.Requests.WaitForCountAsync(1, SomeActivity.Bound);
        chat.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Contains(Declined, TeamsChat.Said(await answer.WaitAsync(SomeActivity.Bound)), StringComparison.Ordinal);
    }

    private static async Task<string?> OfficerIdAsync(TeamsChat chat, JsonObject activity)
    {
        var turn = TeamsTurn.Of((await chat.ReceiveAsync(activity))!);
        return QuestionTurns.QuestionOf(turn, Question, await chat.Get<TeamsAudience>().OfAsync(turn, CancellationToken.None)).OfficerId;
    }

    private async Task AssertNoOfficerAsync(FakeMember who, params Officer[] officers)
    {
        await using var chat = await TeamsChat.OpenAsync(answers, officers);

        var said = TeamsChat.Said(await chat.SayAsync(who, Question));

        Assert.Contains(Declined, said, StringComparison.Ordinal);
        Assert.DoesNotContain(OfOfficers, said, StringComparison.Ordinal);
    }
}
