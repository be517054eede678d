namespace ItaBot.Channels.Rendering;

/// <summary>Puts parts into as few packages as their limits allow, in order.</summary>
public static class Packing
{
    /// <summary>The packages. A part that is over the limits by itself has one of its own.</summary>
    /// <param name="parts">What is packed.</param>
    /// <param name="sizeOf">How many bytes and how many of what is counted a part is.</param>
    /// <param name="bytes">The bytes that a package takes.</param>
    /// <param name="count">How many of what is counted it takes.</param>
    public static IEnumerable<IReadOnlyList<T>> Pack<T>(IEnumerable<T> parts, Func<T, (int Bytes, int Count)> sizeOf, int bytes, int count)
    {
        var package = new List<T>();
        var (usedBytes, usedCount) = (0, 0);
        foreach (var part in parts)
        {
            var size = sizeOf(part);
            if (package.Count > 0 && (usedBytes + size.Bytes > bytes || usedCount + size.Count > count))
            {
                yield return package;
                package = [];
                (usedBytes, usedCount) = (0, 0);
            }

            package.Add(part);
            usedBytes += size.Bytes;
            usedCount += size.Count;
        }

        if (package.Count > 0)
        {
            yield return package;
        }
    }

    /// <summary>
    /// How many of so many parts go into each of the fewest packages that hold at most so many: a last package with a single
    /// part looks untidy.
    /// </summary>
    public static int Even(int count, int most)
    {
        var packages = Math.Max(1, (count + most - 1) / most);
        return (count + packages - 1) / packages;
    }
}
