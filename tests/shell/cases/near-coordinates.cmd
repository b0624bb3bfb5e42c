near 53.8257463987,-1.506016367 --radius 25 --kind concept --format csv
