using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ItaBot.FakeAzure.Activities;

/// <summary>Posts activities as Azure Bot Service does: with a token for the bot and for the activity's service.</summary>
/// <param name="http">What posts.</param>
/// <param name="endpoint">The bot's endpoint.</param>
/// <param name="azure">Who signs.</param>
public sealed class ActivityClient(HttpClient http, Uri endpoint, FakeAzureServer azure)
{
    /// <summary>Posts an activity.</summary>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", azure.TokenFor((string?)activity["serviceUrl"]).Make()) },
        };
        return await http.SendAsync(request, cancellationToken);
    }
}
