using System.Text.Json.Nodes;
using ItaBot.FakeAzure.Connector;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>Answers that are longer than a card, and the button that shows the rest.</summary>
[Collection(nameof(TeamsOffice))]
public sealed class TeamsCardTests(TeamsOffice office)
{
    private const string LongQuestion = "ข้อไหนต่ำกว่า 100";

    private readonly FakeMember _officer = office.NewOfficer();

    [Fact]
    public async Task A_long_list_ends_with_a_button_that_older_clients_can_press_too()
    {
        var card = (await AskLongAsync()).Card();

        var button = Assert.Single(CardReading.Buttons(card));
        Assert.Equal("ดูต่อ", (string?)button["title"]);
        var set = card["body"]!.AsArray()[^1]!;
        Assert.Equal("ActionSet", (string?)set["type"]);
        Assert.Same(button, Assert.Single(set["actions"]!.AsArray()));
        Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
        Assert.Equal(button["data"]!.ToJsonString(), button["fallback"]!["data"]!.ToJsonString());
        Assert.Equal("token", Assert.Single(button["data"]!.AsObject()).Key);
        CardReading.AssertAllowed(card);
    }

    [Fact]
    public async Task Pressing_it_changes_the_card_and_sends_the_rest()
    {
        var shown = await AskLongAsync();
        var before = Got().Count;

        var answer = await office.InvokeAsync(Press(shown));
        await office.WaitUntilIdleAsync();

        var changed = CardOf(answer);
        AssertActedOn(changed);
        var rest = Assert.Single(Got().Skip(before)).Card();
        Assert.Equal(25, CardReading.Items(shown.Card()).Concat(CardReading.Items(rest)).Distinct().Count());
        Assert.Empty(CardReading.Buttons(rest));
        AssertActedOn(Assert.Single(Updates(shown)).Card());
        Assert.Empty(office.Azure.Connector.Violations.ToList());
    }

    [Fact]
    public async Task Pressing_it_again_says_so_and_changes_nothing()
    {
        var shown = await AskLongAsync();
        await office.InvokeAsync(Press(shown));
        await office.WaitUntilIdleAsync();
        var (before, updates) = (Got().Count, Updates(shown).Count);

        var again = CardOf(await office.InvokeAsync(Press(shown)));
        await office.WaitUntilIdleAsync();

        AssertActedOn(again);
        Assert.Contains("ทำไปแล้ว", CardReading.Words(again), StringComparison.Ordinal);
        Assert.Equal((before, updates), (Got().Count, Updates(shown).Count));
    }

    [Fact]
    public async Task A_press_that_Teams_sends_again_is_one_press()
    {
        var shown = await AskLongAsync();
        var before = Got().Count;
        var press = Press(shown);

        await office.InvokeAsync(press);
        await office.InvokeAsync(press);
        await office.InvokeAsync(office.Activities.Again(press));
        await office.WaitUntilIdleAsync();

        Assert.Single(Got().Skip(before));
    }

    [Fact]
    public async Task Teams_asking_for_the_newest_form_of_the_card_presses_nothing()
    {
        var shown = await AskLongAsync();
        var before = Got().Count;
        var button = Assert.Single(CardReading.Buttons(shown.Card()));

        var card = CardOf(await office.InvokeAsync(
            office.Activities.Execute(_officer, shown.ActivityId, (string)button["verb"]!, button["data"]!, "automatic")));
        await office.WaitUntilIdleAsync();

        Assert.Single(CardReading.Buttons(card));
        Assert.Equal(before, Got().Count);
        Assert.Empty(Updates(shown));
    }

    [Fact]
    public async Task A_submitted_card_that_comes_again_under_another_id_is_acted_on_once()
    {
        var shown = await AskLongAsync();
        var before = Got().Count;
        var submitted = office.Activities.Submit(_officer, shown.ActivityId, Assert.Single(CardReading.Buttons(shown.Card()))["data"]!);

        await office.AskAsync(submitted, office.Activities.Again(submitted));

        var rest = Assert.Single(Got().Skip(before)).Card();
        Assert.Equal(25, CardReading.Items(shown.Card()).Concat(CardReading.Items(rest)).Distinct().Count());
        AssertActedOn(Assert.Single(Updates(shown)).Card());
    }

    [Fact]
    public async Task A_button_that_nobody_made_is_answered_with_words()
    {
        var answer = await office.InvokeAsync(
            office.Activities.Execute(_officer, "1776827520000", "more", new JsonObject { ["token"] = "nobody-made-this" }));

        Assert.Equal(200, (int?)answer["statusCode"]);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)answer["value"]));
    }

    [Fact]
    public async Task A_button_of_another_conversation_shows_nothing()
    {
        var shown = await AskLongAsync();
        var button = Assert.Single(CardReading.Buttons(shown.Card()));
        var somebody = office.NewPerson();

        var answer = await office.InvokeAsync(
            office.Activities.Execute(somebody, shown.ActivityId, (string)button["verb"]!, button["data"]!));
        await office.WaitUntilIdleAsync();

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Empty(office.Got(PersonalConversation.Of(somebody.Id)));
    }

    [Fact]
    public async Task Whoever_has_gone_to_another_agency_sees_nothing_more_of_what_its_officers_see()
    {
        var shown = await AskLongAsync();
        var before = Got().Count;
        var number = _officer.Name.Split(' ')[^1];
        await File.WriteAllTextAsync(
            office.ItaBot.PathOf("moved.csv"),
            $"id,name,agency,unit,role,entraObjectId,email\nsomsri-{number},{_officer.Name},dan,กองคลัง,owner,{_officer.AadObjectId},\n");
        await office.ItaBot.RunAsync("officers", "import", "moved.csv");

        var answer = await office.InvokeAsync(Press(shown));
        await office.WaitUntilIdleAsync();

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Equal(before, Got().Count);
    }

    private async Task<SentActivity> AskLongAsync() => Assert.Single(await office.AskAsync(_officer, LongQuestion));

    private JsonObject Press(SentActivity shown)
    {
        var button = Assert.Single(CardReading.Buttons(shown.Card()));
        return office.Activities.Execute(_officer, shown.ActivityId, (string)button["verb"]!, button["data"]!);
    }

    private IReadOnlyList<SentActivity> Got() => office.Got(PersonalConversation.Of(_officer.Id));

    private List<SentActivity> Updates(SentActivity shown) =>
        [.. office.Azure.Connector.Sent.ToList().Where(s => s.Target == ConnectorTargets.Update && s.ActivityId == shown.ActivityId)];

    private static JsonObject CardOf(JsonObject answer)
    {
        Assert.Equal(["statusCode", "type", "value"], answer.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(200, (int?)answer["statusCode"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        CardReading.AssertAllowed(answer["value"]!);
        return answer["value"]!.AsObject();
    }

    private void AssertActedOn(JsonObject card)
    {
        Assert.Empty(CardReading.Buttons(card));
        Assert.Contains($"โดย {_officer.Name} เมื่อ ", CardReading.Words(card), StringComparison.Ordinal);
    }
}
