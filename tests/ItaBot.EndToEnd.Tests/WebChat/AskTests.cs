using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ItaBot.Conversations;

namespace ItaBot.EndToEnd.Tests.WebChat;

public sealed class AskTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private WebChatServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await WebChatServer.StartAsync();
        _client.BaseAddress = _server.Address;
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_holds_its_cards_actions_and_receipt()
    {
        using var response = await AskAsync("""{"text":"ข้อไหนต่ำกว่า 85","as":"officer","locale":null,"agency":null}""");

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("score.below", answer.GetProperty("intent").GetString());
        Assert.Equal("th", answer.GetProperty("locale").GetString());
        Assert.Equal("r1.2568.klong-mueang.5f1c", answer.GetProperty("receipt").GetString());
        var card = answer.GetProperty("replies")[1].GetProperty("card");
        Assert.Equal(85m, card.GetProperty("passMark").GetDecimal());
        Assert.Equal("42.35", card.GetProperty("rows")[0].GetProperty("value").GetString());
        Assert.False(card.GetProperty("rows")[0].GetProperty("passes").GetBoolean());
        Assert.Equal("ดูตัวชี้วัด", answer.GetProperty("replies")[1].GetProperty("actions")[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task A_question_is_asked_about_the_chosen_agency_as_the_chosen_audience()
    {
        using var response = await AskAsync("""{"text":"คะแนนรวม","as":"officer","locale":"en","agency":"pak-phraek"}""");

        var turn = Assert.Single(_server.Turns);
        Assert.Equal(("คะแนนรวม", Audience.Officer, "en", "pak-phraek"), (turn.Text, turn.Audience, turn.Locale, turn.AgencyId));
    }

    [Fact]
    public async Task Without_a_choice_a_citizen_asks_about_the_configured_agency()
    {
        using var response = await AskAsync("""{"text":"คะแนนรวม"}""");

        var turn = Assert.Single(_server.Turns);
        Assert.Equal((Audience.Citizen, null, "klong-mueang"), (turn.Audience, turn.Locale, turn.AgencyId));
    }

    [Fact]
    public async Task A_tab_has_a_conversation_that_no_other_channel_can_have()
    {
        using var response = await AskAsync("""{"text":"คะแนนรวม","conversation":"0C8F3E4E-5A55-4C0E-9B6A-2F3C1F0A7D11"}""");

        Assert.Equal("webchat:0c8f3e4e-5a55-4c0e-9b6a-2f3c1f0a7d11", Assert.Single(_server.Turns).ConversationId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("line:U4af4980629")]
    [InlineData("0c8f3e4e5a554c0e9b6a2f3c1f0a7d11")]
    public async Task A_conversation_that_is_no_UUID_is_refused(string conversation)
    {
        using var response = await AskAsync($$"""{"text":"คะแนนรวม","conversation":"{{conversation}}"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_server.Turns);
    }

    [Fact]
    public async Task The_agencies_that_can_be_asked_about_are_listed_with_the_configured_one()
    {
        var choices = await _client.GetFromJsonAsync<JsonElement>("webchat/agencies");

        Assert.Equal("klong-mueang", choices.GetProperty("default").GetString());
        Assert.Equal("ทม.ปากแพรก", choices.GetProperty("agencies")[1].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":1}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a" """, HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"  "}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a","as":"administrator"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a","locale":"fr"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"a","agency":"nowhere"}""", HttpStatusCode.BadRequest)]
    public async Task A_question_that_cannot_be_read_is_refused_in_both_languages(string body, HttpStatusCode status)
    {
        using var response = await AskAsync(body);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.NotEmpty(problem.GetProperty("th").GetString()!);
        Assert.NotEmpty(problem.GetProperty("en").GetString()!);
        Assert.Empty(_server.Turns);
    }

    [Theory]
    [InlineData(2_000, HttpStatusCode.OK)]
    [InlineData(2_001, HttpStatusCode.BadRequest)]
    [InlineData(16_384, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_text_is_at_most_two_thousand_characters_long(int length, HttpStatusCode status)
    {
        using var response = await AskAsync($$"""{"text":"{{new string('a', length)}}"}""");

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_longest_text_is_taken_however_it_is_written()
    {
        using var response = await AskAsync($$"""{"text":"{{string.Concat(Enumerable.Repeat("\\u0e01", 2_000))}}","locale":"th","agency":"klong-mueang"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Only_json_is_taken()
    {
        using var form = new StringContent("""{"text":"a"}""", Encoding.UTF8, "text/plain");

        using var response = await _client.PostAsync(new Uri("webchat/ask", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private async Task<HttpResponseMessage> AskAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri("webchat/ask", UriKind.Relative), content);
    }
}
