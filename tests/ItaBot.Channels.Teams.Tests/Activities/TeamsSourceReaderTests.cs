using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Activities;

public sealed class TeamsSourceReaderTests
{
    [Fact]
    public void Where_an_activity_comes_from_is_read()
    {
        var source = Read(Incoming.InPersonal().With("locale", "th-TH"));

        Assert.Equal(
            new TeamsSource(Incoming.Personal, ConversationType.Personal, Incoming.ServiceUrl, Incoming.Bot, "29:somsri")
            {
                TenantId = Incoming.Tenant,
                DirectoryId = new Guid("c5e99701-2a32-49c1-a660-4629ceeb8c61"),
                UserName = "สมศรี",
                Locale = "th-TH",
            },
            source);
    }

    [Theory]
    [InlineData("""{"id":"a:1","conversationType":"personal"}""", ConversationType.Personal)]
    [InlineData("""{"id":"a:1"}""", ConversationType.Personal)]
    [InlineData("""{"id":"a:1","conversationType":"personal","isGroup":false}""", ConversationType.Personal)]
    [InlineData("""{"id":"19:1@thread.v2","conversationType":"groupChat"}""", ConversationType.GroupChat)]
    [InlineData("""{"id":"19:1@thread.tacv2","conversationType":"channel"}""", ConversationType.Channel)]
    public void Who_takes_part_is_what_the_conversation_says(string conversation, ConversationType type) =>
        Assert.Equal(type, TypeOf(conversation));

    [Theory]
    [InlineData("""{"id":"19:1@unq.gbl.spaces"}""")]
    [InlineData("""{"id":"19:1@thread.v2","conversationType":"personal"}""")]
    [InlineData("""{"id":"a:1","conversationType":"personal","isGroup":true}""")]
    [InlineData("""{"id":"a:1","isGroup":true}""")]
    [InlineData("""{"id":"a:1","conversationType":"meeting"}""")]
    [InlineData("""{"id":"a:1","conversationType":"groupChat","isGroup":false}""")]
    [InlineData("""{"id":"a:1","conversationType":"Personal "}""")]
    public void Nobody_is_alone_where_anything_speaks_for_several_people(string conversation) =>
        Assert.Equal(ConversationType.GroupChat, TypeOf(conversation));

    [Theory]
    [InlineData("""{"team":{"id":"19:1"}}""")]
    [InlineData("""{"channel":{"id":"19:1"}}""")]
    public void Nobody_is_alone_in_a_team(string channelData)
    {
        Assert.Equal(ConversationType.Channel, TypeOf("""{"id":"a:1","conversationType":"personal"}""", channelData));
        Assert.Equal(ConversationType.Channel, TypeOf("""{"id":"a:1"}""", channelData));
    }

    [Fact]
    public void The_tenant_is_taken_from_the_channel_where_the_conversation_has_none()
    {
        var activity = Incoming.InPersonal();
        activity["conversation"]!.AsObject().Remove("tenantId");

        Assert.Equal(Incoming.Tenant, Read(activity)?.TenantId);
    }

    [Fact]
    public void The_tenant_of_the_conversation_counts_before_that_of_the_channel()
    {
        var activity = Incoming.InPersonal();
        activity["channelData"]!["tenant"]!["id"] = "other";

        Assert.Equal(Incoming.Tenant, Read(activity)?.TenantId);
    }

    [Fact]
    public void The_emulator_has_no_tenant()
    {
        var activity = Incoming.InPersonal().With("channelData", null);
        activity["conversation"]!.AsObject().Remove("tenantId");

        Assert.Null(Read(activity)!.TenantId);
    }

    [Theory]
    [InlineData("\"somsri@klong-mueang.go.th\"")]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("null")]
    public void An_object_id_that_is_none_is_nobodys(string id)
    {
        var activity = Incoming.InPersonal();
        activity["from"]!["aadObjectId"] = JsonNode.Parse(id);

        Assert.Null(Read(activity)!.DirectoryId);
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("serviceUrl")]
    [InlineData("recipient")]
    [InlineData("from")]
    public void What_cannot_be_answered_has_no_source(string missing)
    {
        Assert.Null(Read(Incoming.InPersonal().With(missing, null)));
        Assert.Null(Read(Incoming.InPersonal().With(missing, new JsonArray())));
    }

    [Theory]
    [InlineData("en-US", "en")]
    [InlineData("EN", "en")]
    [InlineData("th-TH", "th")]
    [InlineData("de-DE", "th")]
    [InlineData(null, "th")]
    public void Thai_is_spoken_unless_Teams_speaks_English(string? locale, string spoken) =>
        Assert.Equal(spoken, Read(Incoming.InPersonal().With("locale", locale))!.SpokenLocale);

    [Fact]
    public void A_thread_belongs_to_its_channel()
    {
        Assert.Equal(Incoming.Channel, TeamsSource.RootOf(Incoming.Thread));
        Assert.Equal(Incoming.Channel, TeamsSource.RootOf(Incoming.Channel));
    }

    private static ConversationType TypeOf(string conversation, string channelData = "{}") => Read(
        Incoming.InPersonal().With("conversation", JsonNode.Parse(conversation)).With("channelData", JsonNode.Parse(channelData)))!.ConversationType;

    private static TeamsSource? Read(JsonObject activity) => TeamsSourceReader.Read(JsonSerializer.SerializeToElement(activity));
}
